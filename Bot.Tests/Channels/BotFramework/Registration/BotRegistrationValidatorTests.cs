using Duban.Bot.Channels.BotFramework.Registration;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration;

/// <summary>What a start says of a registration that cannot work.</summary>
public sealed class BotRegistrationValidatorTests
{
    private static readonly (string Key, string Value) Id = ("MicrosoftAppId", Registered.App);
    private static readonly (string Key, string Value) Secret = ("MicrosoftAppPassword", "secret~1");
    private static readonly (string Key, string Value) Tenant = ("MicrosoftAppTenantId", Registered.Tenant);

    [Fact]
    public void EveryKindOfRegistrationIsTaken()
    {
        Faults().ShouldBeEmpty();
        Faults(Id, Secret).ShouldBeEmpty();
        Faults(Id, Secret, Tenant).ShouldBeEmpty();
        Faults(Id, Secret, ("MicrosoftAppType", "singletenant"), Tenant).ShouldBeEmpty();
        Faults(Id, ("MicrosoftAppType", "UserAssignedMSI"), Tenant).ShouldBeEmpty();
        Faults(Id, Secret, ("MicrosoftAppType", "MultiTenant")).ShouldBeEmpty();
        Faults(Id, Secret, Tenant, ("ChannelService", "https://botframework.azure.us")).ShouldBeEmpty();
        Faults(Id, Secret, ("MicrosoftAppTenantId", "county.example.cn"), ("AllowedTenants", Registered.Tenant)).ShouldBeEmpty();
    }

    [Fact]
    public void WithATenantTheKindIsOneTenantWithoutItIsAll()
    {
        Registered.With(Id, Secret, Tenant).Kind.ShouldBe(BotKind.SingleTenant);
        Registered.With(Id, Secret).Kind.ShouldBe(BotKind.MultiTenant);
        Registered.With(Id, Tenant, ("MicrosoftAppType", "userassignedmsi")).Kind.ShouldBe(BotKind.UserAssignedMSI);
    }

    [Theory]
    [InlineData("MicrosoftAppType", "Multi", "MicrosoftAppType is 'Multi'; it is one of SingleTenant, UserAssignedMSI, MultiTenant.")]
    [InlineData("MicrosoftAppType", "1", "MicrosoftAppType is '1'; it is one of SingleTenant, UserAssignedMSI, MultiTenant.")]
    [InlineData("MicrosoftCloud", "Germany", "MicrosoftCloud is 'Germany'; it is one of Public, UsGovernment, China.")]
    [InlineData("MicrosoftAppId", "duban", "MicrosoftAppId is 'duban'; it is the app's client id, a GUID such as 00000000-1111-2222-3333-444444444444.")]
    [InlineData("MicrosoftAppTenantId", "county", "MicrosoftAppTenantId is 'county'; it is the tenant's id (a GUID) or one of its domains.")]
    [InlineData("MicrosoftAppPassword", "", "MicrosoftAppPassword is missing; SingleTenant needs the value of a client secret.")]
    [InlineData("MicrosoftAppPassword", "55555555-5555-5555-5555-555555555555", "MicrosoftAppPassword is the id of a secret; what is needed is its value, shown once when it was made.")]
    [InlineData("MicrosoftAppType", "UserAssignedMSI", "MicrosoftAppPassword is set; a managed identity has no secret, take it out.")]
    [InlineData("AllowEmulator", "yes", "AllowEmulator is 'yes'; it is true or false.")]
    [InlineData("ValidateAuthority", "no", "ValidateAuthority is 'no'; it is true or false.")]
    [InlineData("AllowedTenants", "county.example.cn", "AllowedTenants: 'county.example.cn' is not the id of a tenant, a GUID.")]
    [InlineData("ChannelService", "https://botframework.azure.cn", "ChannelService is 'https://botframework.azure.cn'; it is empty or https://botframework.azure.us. MicrosoftCloud names the cloud instead.")]
    [InlineData("OAuthUrl", "token.example.cn", "OAuthUrl is 'token.example.cn'; it is an address that begins with https://.")]
    [InlineData("ToChannelFromBotLoginUrl", "http://login.example.cn/t", "ToChannelFromBotLoginUrl is 'http://login.example.cn/t'; it is an address that begins with https://.")]
    public void AFaultIsToldInWords(string key, string value, string fault) =>
        Faults([.. new[] { Id, Secret, Tenant }.Where(setting => setting.Key != key), (key, value)]).ShouldBe([fault]);

    [Fact]
    public void ATenantThatIsMissingIsToldForEachKindThatNeedsIt()
    {
        Faults(Id, Secret, ("MicrosoftAppType", "SingleTenant")).ShouldBe(["MicrosoftAppTenantId is missing; SingleTenant needs it."]);
        Faults(Id, ("MicrosoftAppType", "UserAssignedMSI")).ShouldBe(["MicrosoftAppTenantId is missing; UserAssignedMSI needs it."]);
    }

    [Fact]
    public void ADomainAloneDoesNotTellWhoseMessagesMayComeIn() =>
        Faults(Id, Secret, ("MicrosoftAppTenantId", "county.example.cn"))
            .ShouldBe(["MicrosoftAppTenantId is a domain, but messages name their tenant by its id: give the id instead, or name it in AllowedTenants."]);

    [Fact]
    public void ARegistrationThatWasBegunIsNotAnOpenEndpoint() =>
        Faults(Secret, Tenant).ShouldBe(["MicrosoftAppId is missing; without it there is no use for MicrosoftAppPassword and MicrosoftAppTenantId."]);

    [Fact]
    public void TwoNamesForTheCloudMustAgree() =>
        Faults(Id, Secret, ("ChannelService", "https://botframework.azure.us"), ("MicrosoftCloud", "China"))
            .ShouldBe(["ChannelService names the government's cloud, MicrosoftCloud another: China."]);

    [Fact]
    public void AllFaultsAreToldAtOnceAndNoneTellsTheSecret()
    {
        var faults = Faults(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppId", "x"), ("MicrosoftAppPassword", "hidden~1"), ("MicrosoftCloud", "Mars"), ("AllowEmulator", "x"));
        faults.Length.ShouldBe(5);
        faults.ShouldNotContain(fault => fault.Contains("hidden", StringComparison.Ordinal));
    }

    private static string[] Faults(params (string Key, string Value)[] settings) =>
        [.. new BotRegistrationValidator().Validate(null, Registered.With(settings)).Failures ?? []];
}
