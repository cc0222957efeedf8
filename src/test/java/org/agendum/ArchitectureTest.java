package org.agendum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.agendum", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dependsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("problem")
            .definedBy("org.agendum.problem..")
            .layer("schedule")
            .definedBy("org.agendum.schedule..")
            .layer("bench")
            .definedBy("org.agendum.bench..")
            .layer("exchange")
            .definedBy("org.agendum.exchange..")
            .layer("planning")
            .definedBy("org.agendum.planning..")
            .layer("rules")
            .definedBy("org.agendum.rules..")
            .layer("solver")
            .definedBy("org.agendum.solver..")
            .layer("exact")
            .definedBy("org.agendum.exact..")
            .layer("analysis")
            .definedBy("org.agendum.analysis..")
            .layer("app")
            .definedBy("org.agendum.app..")
            .layer("web")
            .definedBy("org.agendum.web..")
            .layer("cli")
            .definedBy("org.agendum.cli..")
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .whereLayer("schedule")
            .mayOnlyAccessLayers("problem")
            .whereLayer("bench")
            .mayOnlyAccessLayers("problem", "schedule")
            .whereLayer("planning")
            .mayOnlyAccessLayers("problem", "schedule")
            .whereLayer("rules")
            .mayOnlyAccessLayers("planning", "problem")
            .whereLayer("solver")
            .mayOnlyAccessLayers("rules", "planning", "schedule", "problem")
            .whereLayer("exact")
            .mayOnlyAccessLayers("planning", "schedule", "problem")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("exact", "solver", "rules", "planning", "schedule", "problem")
            .whereLayer("exchange")
            .mayOnlyAccessLayers("problem", "schedule", "analysis", "bench")
            .whereLayer("web")
            .mayOnlyAccessLayers("app")
            .whereLayer("cli")
            .mayOnlyAccessLayers("app", "web");

    @ArchTest
    static final ArchRule hasNoCycles =
            slices().matching("org.agendum.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule keepsTimefoldInThreePackages = noClasses()
            .that()
            .resideOutsideOfPackages("org.agendum.planning..", "org.agendum.rules..", "org.agendum.solver..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.timefold..");

    @ArchTest
    static final ArchRule keepsProofsInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.agendum.exact..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.ortools..");

    @ArchTest
    static final ArchRule describesInputWithTheJdkAlone = noClasses()
            .that()
            .resideInAPackage("org.agendum.problem..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.agendum.problem..", "java..");
}
