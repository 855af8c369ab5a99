package kontor.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The one door to data, and nothing built from text behind it. */
public final class DataRules {

    /**
     * The classes of the house that touch a raw connection: the tenant's transaction, the directory, jobs of newcomers, the
     * engine's statements; and the benchmark's floors, which are no part of the product and do by hand what it does.
     */
    private static final Set<String> RAW = Set.of(
            "kontor.platform.core.tenancy.TenantConnection",
            "kontor.platform.core.tenancy.TenantStatements",
            "kontor.platform.core.tenancy.TenantDirectory",
            "kontor.platform.core.tenancy.Invitations",
            "kontor.provisioning.bench.BalanceFloor",
            "kontor.provisioning.bench.BareServlet",
            "kontor.provisioning.bench.CreateFloor",
            "kontor.provisioning.bench.CreatedParty",
            "kontor.provisioning.bench.Opening",
            "kontor.provisioning.bench.PageFloor",
            "kontor.provisioning.bench.PlainJdbc",
            "kontor.provisioning.cli.bench.replay.Player",
            "kontor.provisioning.engine.database.Session",
            "kontor.provisioning.engine.database.Transactions",
            "kontor.provisioning.engine.isolation.IsolationCheck",
            "kontor.provisioning.engine.server.ServerBootstrap");

    /** Modules and faces never see the entity manager: every query goes through {@code scoped()}. */
    public static final ArchRule ENTITY_MANAGER_ONLY_IN_CORE = noClasses().that().resideOutsideOfPackage("kontor.platform.core..")
            .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManagerFactory");

    /** Few, named classes use JDBC connections. */
    public static final ArchRule RAW_CONNECTIONS_ARE_NAMED = noClasses().that(areNotNamed())
            .should().dependOnClassesThat().haveFullyQualifiedName("java.sql.Connection")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.sql.DriverManager");

    /** Data sources are for the core's tenancy and for provisioning. */
    public static final ArchRule DATA_SOURCES_ARE_FOR_FEW = noClasses()
            .that().resideOutsideOfPackages("kontor.platform.core.tenancy..", "kontor.provisioning..")
            .should().dependOnClassesThat().haveFullyQualifiedName("javax.sql.DataSource");

    /** SQL and JPQL are constants; whatever a person enters is a parameter. */
    public static final ArchRule STATEMENTS_ARE_CONSTANT = classes()
            .that(Place.inModulesOrCore()).or().resideInAPackage("kontor.ui..").should(new ConstantStatements());

    private DataRules() {
    }

    private static DescribedPredicate<JavaClass> areNotNamed() {
        return DescribedPredicate.describe("are not among " + RAW,
                type -> RAW.stream().noneMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$")));
    }
}
