package org.careerpathing.importing.job;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where imports are kept and how large they may be.
 *
 * @param folder the folder that takes what is sent; each import has one of its own in it
 * @param largest the most that the files of one import may have together, unpacked
 * @param resume whether imports that were broken off are run again at the start
 */
@ConfigurationProperties("career-pathing.imports")
record ImportProperties(@DefaultValue("imports") Path folder, @DefaultValue("4GB") DataSize largest,
		@DefaultValue("true") boolean resume) {

}
