using Duban.Bot.Channels.BotFramework;
using Duban.Bot.Channels.DirectLine;
using Duban.Bot.Channels.DirectLine.Page;
using Duban.Bot.Deliveries;
using Duban.Bot.EvidenceFiles;
using Duban.Bot.Language;
using Duban.Bot.Turns.Files;
using Duban.Plans;
using Microsoft.Extensions.Options;
using Serilog;

namespace Duban.Bot.Composition;

/// <summary>The serving program: the chat page and the channels.</summary>
public static class WebProgram
{
    private const int Unusable = 1;

    /// <summary>Serves until stopped. A wrong configuration stops the start with a list of what is wrong.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = Build(args);
            await app.StartAsync(cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (OptionsValidationException error)
        {
            foreach (var failure in error.Failures) await Console.Error.WriteLineAsync(failure);
        }
        catch (AggregateException error) when (error.InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            foreach (var failure in error.InnerExceptions.Cast<OptionsValidationException>().SelectMany(inner => inner.Failures)) await Console.Error.WriteLineAsync(failure);
        }
        catch (Exception error) when (error is IOException or InvalidOperationException or ArgumentException or System.Data.Common.DbException)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }

        return Unusable;
    }

    /// <summary>The program, built and not yet started.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, WebRootPath = "wwwroot" });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddSources(args);
        builder.Services.AddSerilog(log => log.ReadFrom.Configuration(builder.Configuration).WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture));
        builder.Services
            .AddPlans(builder.Configuration.BindPlans, builder.Configuration.BindProgress)
            .AddOffice(builder.Configuration)
            .AddSecondOpinions(builder.Configuration.GetSection("Language").Bind)
            .AddTurns()
            .AddIncomingFiles(builder.Configuration.GetSection("Attachments").Bind)
            .AddBotFramework(builder.Configuration)
            .AddDeliveries(builder.Configuration)
            .AddDirectLine(builder.Configuration.GetSection("DirectLine").Bind)
            .AddEvidence(builder.Configuration.GetSection("Evidence").Bind)
            .AddWebChatPage(builder.Configuration.GetSection("Web").Bind)
            .AddSingleton<IPageInfo, PlanPageInfo>();
        var app = builder.Build();
        app.MapMessages();
        app.MapDirectLine();
        app.MapEvidence();
        app.MapWebChatPage();
        return app;
    }
}
