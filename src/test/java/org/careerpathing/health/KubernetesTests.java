package org.careerpathing.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The manifests for Kubernetes keep to what operations teams ask for, and fit the image
 * and the service.
 */
class KubernetesTests {

	private static final String CONTAINER = "$.spec.template.spec.containers[0].";

	private final List<Object> manifests;

	KubernetesTests() throws IOException {
		this.manifests = StreamSupport
			.stream(new Yaml().loadAll(Files.readString(Path.of("deploy/kubernetes/career-pathing.yaml")))
				.spliterator(), false)
			.toList();
	}

	private Object kind(String kind) {
		return this.manifests.stream()
			.filter((manifest) -> kind.equals(JsonPath.read(manifest, "$.kind")))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void runsAsTheUserOfTheImageWithNothingToWriteToButWhatItNeeds() throws IOException {
		Object set = kind("StatefulSet");
		Integer user = JsonPath.read(set, "$.spec.template.spec.securityContext.runAsUser");
		assertThat(Files.readString(Path.of("Dockerfile"))).contains("USER " + user + ":" + user);
		assertThat(JsonPath.<Boolean>read(set, "$.spec.template.spec.securityContext.runAsNonRoot")).isTrue();
		assertThat(JsonPath.<Map<String, Object>>read(set, CONTAINER + "securityContext"))
			.containsEntry("readOnlyRootFilesystem", true)
			.containsEntry("allowPrivilegeEscalation", false)
			.containsEntry("capabilities", Map.of("drop", List.of("ALL")));
		assertThat(JsonPath.<List<String>>read(set, CONTAINER + "volumeMounts[*].mountPath"))
			.containsExactly("/imports", "/tmp");
	}

	@Test
	void probesWhatTheServiceAnswers() {
		Object set = kind("StatefulSet");
		assertThat(JsonPath.<String>read(set, CONTAINER + "livenessProbe.httpGet.path"))
			.isEqualTo("/actuator/health/liveness");
		assertThat(JsonPath.<String>read(set, CONTAINER + "readinessProbe.httpGet.path"))
			.isEqualTo("/actuator/health/readiness");
		assertThat(JsonPath.<Map<String, Object>>read(set, CONTAINER + "resources.limits")).containsKey("memory");
		List<String> names = JsonPath.read(set, CONTAINER + "ports[*].name");
		assertThat(JsonPath.<List<String>>read(set,
				CONTAINER + "['startupProbe', 'livenessProbe', 'readinessProbe'].httpGet.port"))
			.hasSize(3)
			.allMatch(names::contains);
		List<Integer> ports = JsonPath.read(set, CONTAINER + "ports[*].containerPort");
		assertThat(ports).map(String::valueOf)
			.contains(JsonPath.<String>read(set, "$.spec.template.metadata.annotations['prometheus.io/port']"));
	}

	@Test
	void selectsTheSameInstancesEverywhere() {
		Map<String, String> labels = JsonPath.read(kind("StatefulSet"), "$.spec.template.metadata.labels");
		assertThat(JsonPath.<Map<String, String>>read(kind("Service"), "$.spec.selector")).isEqualTo(labels);
		assertThat(JsonPath.<Map<String, String>>read(kind("PodDisruptionBudget"), "$.spec.selector.matchLabels"))
			.isEqualTo(labels);
		assertThat(JsonPath.<Integer>read(kind("StatefulSet"), "$.spec.replicas")).isGreaterThan(1);
	}

	@Test
	void takesSecretsFromASecret() {
		assertThat(JsonPath.<List<Map<String, Object>>>read(kind("StatefulSet"),
				CONTAINER + "env[?(@.name =~ /.*(PASSWORD|KEY|TOKEN).*/)]"))
			.isNotEmpty()
			.allMatch((variable) -> variable.containsKey("valueFrom"));
	}

}
