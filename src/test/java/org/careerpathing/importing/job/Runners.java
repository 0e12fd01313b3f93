package org.careerpathing.importing.job;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careerpathing.importing.writing.ImportWriter;
import org.careerpathing.version.DataVersion;

import org.springframework.context.ApplicationContext;

/**
 * Runners of imports as the service has one, but for where they work and how they are
 * set.
 */
final class Runners {

	private Runners() {
	}

	static ImportRunner with(ApplicationContext service, JobFolders folders, DiskSpace disk,
			ImportProperties properties) {
		return new ImportRunner(service.getBean(JobStore.class), folders, service.getBean(ImportWriter.class),
				service.getBean(DataVersion.class), service, disk, new ImportTelemetry(new SimpleMeterRegistry()),
				properties);
	}

}
