package kontor.k8s;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What every pod promises; each method tells the faults of one. */
final class PodPromises {

    private static final Pattern TAGGED = Pattern.compile("[a-z0-9./-]+(:[0-9]+/[a-z0-9./-]+)?:(?!latest$)[A-Za-z0-9._-]+");

    private PodPromises() {
    }

    /** The template of the pods that an object makes, if it makes any. */
    static Optional<PodTemplateSpec> template(HasMetadata object) {
        if (object instanceof Deployment deployment) {
            return Optional.ofNullable(deployment.getSpec().getTemplate());
        } else if (object instanceof StatefulSet set) {
            return Optional.ofNullable(set.getSpec().getTemplate());
        }
        return object instanceof Job job ? Optional.ofNullable(job.getSpec().getTemplate()) : Optional.empty();
    }

    /** All faults of the pods of an object. */
    static List<String> faults(HasMetadata object) {
        List<String> faults = new ArrayList<>();
        template(object).ifPresent(template -> {
            PodSpec pod = template.getSpec();
            checkPod(pod, faults);
            if (!(object instanceof Job)) {
                pod.getContainers().forEach(container -> checkProbes(container, faults));
            }
            Set<String> volumes = new HashSet<>(pod.getVolumes().stream().map(Volume::getName).toList());
            if (object instanceof StatefulSet set) {
                set.getSpec().getVolumeClaimTemplates().forEach(claim -> volumes.add(claim.getMetadata().getName()));
            }
            pod.getContainers().forEach(container -> checkContainer(container, volumes, faults));
        });
        return faults.stream().map(fault -> object.getMetadata().getName() + " " + fault).toList();
    }

    private static void checkPod(PodSpec pod, List<String> faults) {
        var context = pod.getSecurityContext();
        require(context != null && Boolean.TRUE.equals(context.getRunAsNonRoot()) && context.getRunAsUser() != null
                && context.getRunAsUser() > 0, "may run as root", faults);
        require(context != null && context.getSeccompProfile() != null, "has no seccomp profile", faults);
        require(Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()), "mounts a token of the cluster", faults);
        require(!Boolean.TRUE.equals(pod.getHostNetwork()) && !Boolean.TRUE.equals(pod.getHostPID()), "reaches into its host", faults);
        require(pod.getVolumes().stream().map(Volume::getHostPath).allMatch(Objects::isNull), "mounts a folder of its host", faults);
    }

    private static void checkContainer(Container container, Set<String> volumes, List<String> faults) {
        SecurityContext context = container.getSecurityContext() == null ? new SecurityContext() : container.getSecurityContext();
        require(Boolean.TRUE.equals(context.getReadOnlyRootFilesystem()), "writes to its own file system", faults);
        require(Boolean.FALSE.equals(context.getAllowPrivilegeEscalation()) && !Boolean.TRUE.equals(context.getPrivileged()),
                "may gain rights", faults);
        require(context.getCapabilities() != null && context.getCapabilities().getDrop().contains("ALL"), "keeps capabilities", faults);
        require(TAGGED.matcher(container.getImage()).matches(), "has an image without a version: " + container.getImage(), faults);
        var resources = container.getResources();
        require(resources != null && resources.getRequests().keySet().containsAll(Set.of("cpu", "memory"))
                && resources.getLimits().containsKey("memory"), "does not say what it needs", faults);
        require(container.getVolumeMounts().stream().map(VolumeMount::getName).allMatch(volumes::contains), "mounts a volume that is not there", faults);
        require(container.getVolumeMounts().stream().anyMatch(mount -> mount.getMountPath().equals("/tmp")), "has no /tmp to write to", faults);
        container.getEnv().stream().filter(variable -> variable.getName().matches(".*(PASSWORD|SECRET).*"))
                .filter(variable -> variable.getValue() != null).forEach(variable -> faults.add("holds the secret " + variable.getName()));
    }

    private static void checkProbes(Container container, List<String> faults) {
        require(asks(container.getStartupProbe(), "/health/started"), "has no startup probe on /health/started", faults);
        require(asks(container.getLivenessProbe(), "/health/live"), "has no liveness probe on /health/live", faults);
        require(asks(container.getReadinessProbe(), "/health/ready"), "has no readiness probe on /health/ready", faults);
    }

    // A database has no web address; it is asked by its own program.
    private static boolean asks(Probe probe, String path) {
        return probe != null && (probe.getExec() != null || probe.getHttpGet() != null && probe.getHttpGet().getPath().equals(path));
    }

    private static void require(boolean kept, String fault, List<String> faults) {
        if (!kept) {
            faults.add(fault);
        }
    }
}
