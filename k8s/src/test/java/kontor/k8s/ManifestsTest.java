package kontor.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file is understood to the last word, and keeps what the README promises. */
class ManifestsTest {

    private static final List<HasMetadata> BASE = objects(Path.of("base"));
    private static final List<HasMetadata> EXAMPLE = objects(Path.of("overlays/example"));

    static Stream<HasMetadata> workloads() {
        return BASE.stream().filter(object -> PodPromises.template(object).isPresent());
    }

    static Stream<Path> kustomizations() {
        return Stream.of(Path.of("base"), Path.of("overlays/example"));
    }

    @Test
    void everyApplicationIsThere() {
        assertThat(workloads().map(object -> object.getKind() + " " + object.getMetadata().getName())).contains("Deployment site",
                "Deployment workspace", "Deployment api", "Deployment worker", "Deployment keycloak", "StatefulSet postgresql");
        assertThat(workloads().filter(object -> object.getKind().equals("Job")).map(object -> object.getMetadata().getName()))
                .allMatch(name -> name.matches("(prepare|realm|migration)-[0-9-]+")).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void podsKeepTheirPromises(HasMetadata object) {
        assertThat(PodPromises.faults(object)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void everyFileIsNamedAndThere(Path folder) throws IOException {
        Manifests.Kustomization named = Manifests.kustomization(text(folder.resolve("kustomization.yaml")));
        List<String> files = new ArrayList<>(named.resources());
        if (named.patches() != null) {
            named.patches().forEach(patch -> files.add(patch.path()));
        }
        assertThat(files).allSatisfy(file -> assertThat(folder.resolve(file)).exists());
        assertThat(files).containsAll(files(folder).stream().map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void selectorsFindTheirPods() {
        List<Map<String, String>> pods = workloads().map(object -> PodPromises.template(object).orElseThrow().getMetadata().getLabels()).toList();
        List<Map<String, String>> wanted = new ArrayList<>();
        of(Service.class).forEach(service -> wanted.add(service.getSpec().getSelector()));
        of(PodDisruptionBudget.class).forEach(budget -> wanted.add(budget.getSpec().getSelector().getMatchLabels()));
        of(Deployment.class).forEach(deployment -> wanted.add(deployment.getSpec().getSelector().getMatchLabels()));
        assertThat(wanted).allSatisfy(selector -> assertThat(pods).anyMatch(labels -> labels.entrySet().containsAll(selector.entrySet())));
    }

    @Test
    void everyServerMayBeMovedOneAtATime() {
        Set<String> guarded = of(PodDisruptionBudget.class).map(budget -> budget.getMetadata().getName()).collect(Collectors.toSet());
        assertThat(workloads().filter(object -> !object.getKind().equals("Job")).map(object -> object.getMetadata().getName()).toList())
                .allSatisfy(name -> assertThat(guarded).contains(name));
    }

    @Test
    void nobodyTalksToAnybodyUnlessNamed() {
        NetworkPolicy deny = of(NetworkPolicy.class).filter(policy -> policy.getMetadata().getName().equals("default-deny")).findFirst().orElseThrow();
        assertThat(deny.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(deny.getSpec().getPodSelector().getMatchLabels()).isEmpty();
        assertThat(deny.getSpec().getIngress()).isEmpty();
        assertThat(deny.getSpec().getEgress()).isEmpty();
        assertThat(of(NetworkPolicy.class).filter(policy -> policy.getMetadata().getName().equals("to-the-database")).findFirst().orElseThrow()
                .getSpec().getIngress().get(0).getFrom().get(0).getPodSelector().getMatchExpressions().get(0).getValues()).doesNotContain("site");
    }

    @Test
    void fewHoldThePasswordOfTheMigratorAndOneThatOfTheSuperuser() {
        assertThat(workloads().filter(object -> secrets(object).contains("kontor-database/migrator"))
                .map(object -> object.getMetadata().getLabels().get("app.kubernetes.io/name"))).containsExactlyInAnyOrder("worker", "prepare", "migration");
        assertThat(workloads().filter(object -> object.getKind().equals("Job") && secrets(object).contains("kontor-database/superuser"))
                .map(object -> object.getMetadata().getLabels().get("app.kubernetes.io/name"))).containsExactly("prepare");
        assertThat(workloads().filter(object -> object.getKind().equals("Deployment") && secrets(object).contains("kontor-keycloak/admin-password"))
                .map(object -> object.getMetadata().getName())).as("no application administers Keycloak").containsExactly("keycloak");
    }

    @Test
    void whoeverMeetsFirmsRecordsHasTheMasterKeyAndNobodyElse() {
        assertThat(workloads().filter(object -> secrets(object).contains("kontor-keys/master"))
                .map(object -> object.getMetadata().getLabels().get("app.kubernetes.io/name")))
                .containsExactlyInAnyOrder("api", "workspace", "worker", "prepare", "migration");
    }

    @Test
    void theReadmeNamesEverySecret() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Set<String> named = new TreeSet<>();
        workloads().forEach(object -> named.addAll(secrets(object)));
        assertThat(named).isNotEmpty().allSatisfy(secret -> assertThat(readme.lines()).anyMatch(line ->
                line.contains("`" + secret.split("/")[0] + "`") && line.contains("`" + secret.split("/")[1] + "`")));
    }

    @ParameterizedTest
    @CsvSource({"workspace,server.xml", "api,server.xml", "worker,server.xml", "worker,worker.xml"})
    void theServerGetsWhatItsConfigurationAsksFor(String application, String configuration) {
        String xml = text(Path.of("../provisioning/cli/src/main/liberty").resolve(configuration));
        Set<String> wanted = Pattern.compile("\\$\\{(KONTOR_[A-Z_]+)}").matcher(xml).results().map(found -> found.group(1))
                .filter(name -> !xml.contains("<variable name=\"" + name + "\"")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = new TreeSet<>();
        of(ConfigMap.class).forEach(settings -> given.addAll(settings.getData().keySet()));
        of(Deployment.class).filter(deployment -> deployment.getMetadata().getName().equals(application)).forEach(deployment ->
                deployment.getSpec().getTemplate().getSpec().getContainers().get(0).getEnv().forEach(variable -> given.add(variable.getName())));
        assertThat(given).containsAll(wanted);
    }

    @Test
    void settingsHoldNoSecret() {
        assertThat(Stream.concat(BASE.stream(), EXAMPLE.stream()).filter(ConfigMap.class::isInstance).map(ConfigMap.class::cast)
                .flatMap(settings -> settings.getData().keySet().stream())).noneMatch(key -> key.matches(".*(PASSWORD|SECRET|TOKEN).*"));
    }

    @Test
    void theIngressLeadsToServicesThatAreThere() {
        Set<String> services = of(Service.class).map(service -> service.getMetadata().getName()).collect(Collectors.toSet());
        assertThat(EXAMPLE.stream().filter(Ingress.class::isInstance).map(Ingress.class::cast)
                .flatMap(ingress -> ingress.getSpec().getRules().stream()).flatMap(rule -> rule.getHttp().getPaths().stream())
                .map(path -> path.getBackend().getService().getName())).isNotEmpty().allMatch(services::contains);
    }

    @Test
    void theExampleRenamesImagesThatAreThere() throws IOException {
        Set<String> images = workloads().flatMap(object -> PodPromises.template(object).orElseThrow().getSpec().getContainers().stream())
                .map(Container::getImage).map(image -> image.substring(0, image.lastIndexOf(':'))).collect(Collectors.toSet());
        Manifests.Kustomization example = Manifests.kustomization(text(Path.of("overlays/example/kustomization.yaml")));
        assertThat(example.images()).allSatisfy(image -> {
            assertThat(images).contains(image.name());
            assertThat(image.newTag()).matches("[0-9].*");
        });
    }

    private static Set<String> secrets(HasMetadata object) {
        PodTemplateSpec template = PodPromises.template(object).orElseThrow();
        return template.getSpec().getContainers().stream().flatMap(container -> container.getEnv().stream()).map(EnvVar::getValueFrom)
                .filter(from -> from != null && from.getSecretKeyRef() != null).map(from -> from.getSecretKeyRef().getName() + "/" + from.getSecretKeyRef().getKey())
                .collect(Collectors.toSet());
    }

    private static <T extends HasMetadata> Stream<T> of(Class<T> kind) {
        return BASE.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<HasMetadata> objects(Path folder) {
        return files(folder).stream().flatMap(file -> {
            try {
                return Manifests.read(text(file)).stream();
            } catch (IOException wrong) {
                throw new UncheckedIOException(file.toString(), wrong);
            }
        }).toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("kustomization.yaml")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
