package org.standoff.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files for Kubernetes, Knative and Cloud Run have only fields that those know. */
class ClusterTest {
  private static final Path KUBERNETES = Path.of("deploy", "kubernetes.yaml");
  private static final int USER = 65532;
  private static final List<String> ADDRESS =
      List.of(
          "QUARKUS_DATASOURCE_JDBC_URL",
          "QUARKUS_DATASOURCE_USERNAME",
          "QUARKUS_DATASOURCE_PASSWORD");

  @Test
  void aJobMigratesAndEnds() throws IOException {
    Job job = StrictYaml.as(Job.class, document(KUBERNETES, "Job"));
    assertEquals("batch/v1", job.getApiVersion());
    PodSpec pod = job.getSpec().getTemplate().getSpec();
    assertEquals("Never", pod.getRestartPolicy());
    assertConfined(pod);
    assertEquals(List.of("migrate"), onlyContainer(pod).getArgs());
  }

  @Test
  void aServiceFindsThePodsOfTheDeployment() throws IOException {
    Deployment deployment = StrictYaml.as(Deployment.class, document(KUBERNETES, "Deployment"));
    assertEquals("apps/v1", deployment.getApiVersion());
    Map<String, String> labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
    assertEquals(labels, deployment.getSpec().getSelector().getMatchLabels());
    PodSpec pod = deployment.getSpec().getTemplate().getSpec();
    assertConfined(pod);
    Container container = onlyContainer(pod);
    assertEquals(List.of(), container.getArgs());
    assertEquals("/q/health/started", path(container.getStartupProbe()));
    assertEquals("/q/health/ready", path(container.getReadinessProbe()));
    assertEquals("/q/health/live", path(container.getLivenessProbe()));
    Service service = StrictYaml.as(Service.class, document(KUBERNETES, "Service"));
    assertEquals("v1", service.getApiVersion());
    assertEquals(labels, service.getSpec().getSelector());
    assertEquals(
        container.getPorts().get(0).getName(),
        service.getSpec().getPorts().get(0).getTargetPort().getStrVal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"knative.yaml", "cloudrun.yaml"})
  void serverlessOneContainerAnswersAtItsPort(String file) throws IOException {
    Path path = Path.of("deploy", file);
    var service =
        StrictYaml.as(io.fabric8.knative.serving.v1.Service.class, document(path, "Service"));
    assertEquals("serving.knative.dev/v1", service.getApiVersion());
    Container container = service.getSpec().getTemplate().getSpec().getContainers().get(0);
    assertEquals(8080, container.getPorts().get(0).getContainerPort());
    assertEquals("/q/health/live", path(container.getLivenessProbe()));
    assertAddressIsSecret(container);
  }

  @Test
  void theUserIsThatOfTheImage() throws IOException {
    for (String file : List.of("Dockerfile.native", "Dockerfile.jvm")) {
      assertTrue(
          Files.readString(Path.of("deploy", file))
              .contains("\nUSER %d:%d\n".formatted(USER, USER)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "readinessProbe:, readynessProbe:",
    "containerPort: 8080, containerPort: http",
    "runAsNonRoot:, runAsNoRoot:",
    "name: http, name: 80",
    "replicas: 2, 'replicas: 2\n  replicas: 3'"
  })
  void aSlipIsFound(String right, String wrong) throws IOException {
    String valid = Files.readString(KUBERNETES);
    assertTrue(valid.contains(right));
    String faulty = valid.replace(right, wrong);
    assertThrows(
        RuntimeException.class,
        () -> StrictYaml.as(Deployment.class, StrictYaml.documents(faulty).get(1)));
  }

  private static Map<?, ?> document(Path file, String kind) throws IOException {
    return StrictYaml.documents(file).stream()
        .filter(document -> kind.equals(document.get("kind")))
        .findFirst()
        .orElseThrow();
  }

  private static Container onlyContainer(PodSpec pod) {
    assertEquals(1, pod.getContainers().size());
    return pod.getContainers().get(0);
  }

  private static void assertAddressIsSecret(Container container) {
    assertEquals(
        ADDRESS,
        container.getEnv().stream()
            .filter(variable -> variable.getValueFrom().getSecretKeyRef() != null)
            .map(EnvVar::getName)
            .toList());
  }

  private static String path(Probe probe) {
    HTTPGetAction get = probe.getHttpGet();
    return get.getPath();
  }

  /**
   * As an ordinary user, in a file system that cannot be written to but for temporary files, with
   * bounded memory.
   */
  private static void assertConfined(PodSpec pod) {
    assertTrue(pod.getSecurityContext().getRunAsNonRoot());
    assertEquals(USER, pod.getSecurityContext().getRunAsUser());
    assertEquals("RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType());
    Container container = onlyContainer(pod);
    assertAddressIsSecret(container);
    assertTrue(container.getSecurityContext().getReadOnlyRootFilesystem());
    assertEquals(false, container.getSecurityContext().getAllowPrivilegeEscalation());
    assertEquals(List.of("ALL"), container.getSecurityContext().getCapabilities().getDrop());
    assertEquals("/tmp", container.getVolumeMounts().get(0).getMountPath());
    assertEquals("Memory", pod.getVolumes().get(0).getEmptyDir().getMedium());
    assertTrue(container.getResources().getLimits().containsKey("memory"));
  }
}
