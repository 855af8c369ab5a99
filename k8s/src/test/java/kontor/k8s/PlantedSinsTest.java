package kontor.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader and the promises catch what they are for: one line of a good file is made bad at a time. */
class PlantedSinsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "runAsNonRoot: true | runAsNonRoot: false | may run as root",
        "runAsUser: 10001 | runAsUser: 0 | may run as root",
        "seccompProfile: {type: RuntimeDefault} | supplementalGroups: [1] | no seccomp profile",
        "automountServiceAccountToken: false | automountServiceAccountToken: true | mounts a token",
        "enableServiceLinks: false | hostNetwork: true | reaches into its host",
        "{name: tmp, emptyDir: {}} | {name: tmp, hostPath: {path: /tmp}} | folder of its host",
        "readOnlyRootFilesystem: true | readOnlyRootFilesystem: false | writes to its own file system",
        "allowPrivilegeEscalation: false | allowPrivilegeEscalation: true | may gain rights",
        "capabilities: {drop: [ALL]} | capabilities: {drop: [KILL]} | keeps capabilities",
        "image: kontor/api:0.1.0 | image: kontor/api | image without a version",
        "image: kontor/api:0.1.0 | image: kontor/api:latest | image without a version",
        "limits: {memory: 1536Mi} | limits: {cpu: 1} | does not say what it needs",
        "path: /health/started | path: / | no startup probe",
        "path: /health/live | path: / | no liveness probe",
        "path: /health/ready | path: / | no readiness probe",
        "{name: tmp, mountPath: /tmp} | {name: other, mountPath: /tmp} | volume that is not there",
        "{name: tmp, mountPath: /tmp} | {name: tmp, mountPath: /temp} | no /tmp to write to"})
    void aBrokenPromiseIsCaught(String good, String bad, String fault) throws IOException {
        String api = Files.readString(Path.of("base/api.yaml"));
        assertThat(api).contains(good);
        List<HasMetadata> objects = Manifests.read(api.replace(good, bad));
        assertThat(objects.stream().flatMap(object -> PodPromises.faults(object).stream())).anyMatch(said -> said.contains(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"replica: 2", "replicas: many", "template: {spec: {contianers: []}}",
            "template: {spec: {containers: [{name: a, livenessProbe: {httpGet: {paht: /}}}]}}", "replicas: 1\n  replicas: 2"})
    void aSlipOfThePenIsCaught(String spec) {
        assertThatThrownBy(() -> Manifests.read("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  " + spec + "\n"))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apiVersion: v1\nkind: Secret\ndata: {}", "apiVersion: apps/v1beta1\nkind: Deployment"})
    void aKindThatIsNotInUseIsCaught(String yaml) {
        assertThatThrownBy(() -> Manifests.read(yaml)).isInstanceOf(IOException.class).hasMessageContaining("Not a kind in use");
    }
}
