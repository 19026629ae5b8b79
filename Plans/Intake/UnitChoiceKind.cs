namespace Duban.Plans.Intake;

/// <summary>How a name belongs to a known unit.</summary>
public enum UnitChoiceKind
{
    /// <summary>县农业局就是县农业农村局: another name of it.</summary>
    SameAs,

    /// <summary>县扶贫局更名为县乡村振兴局: the known unit bears this name from now on.</summary>
    RenamedTo,

    /// <summary>县质监局并入县市监局: the unit of this name ends, the known one goes on with its work.</summary>
    MergedInto,
}
