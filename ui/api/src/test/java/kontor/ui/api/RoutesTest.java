package kontor.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.List;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Modules;
import org.junit.jupiter.api.Test;

/** JAX-RS chooses a class by its own path and never goes back: one at a module's name alone would hide all its records. */
class RoutesTest {

    @Test
    void noResourceTakesAModulesAddress() {
        List<String> paths = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kontor.ui").stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).map(RoutesTest::path).toList();
        assertThat(paths).contains("{module}/{entities}");
        assertThat(Modules.all().list()).extracting(BusinessModule::id).isNotEmpty().doesNotContainAnyElementsOf(paths);
    }

    private static String path(JavaClass type) {
        return type.getAnnotationOfType(Path.class).value().replaceAll("^/|/$", "");
    }
}
