package org.careerpathing.importing.job;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;

import org.springframework.web.multipart.MultipartFile;

/**
 * Takes files that were sent into a folder. Only the last part of their names counts, so
 * that none gets out of it.
 */
class Upload {

	private static final int MOST_FILES = 200;

	private static final int LONGEST_NAME = 100;

	private final Path folder;

	private final long largest;

	private final Set<String> names = new HashSet<>();

	private long bytes;

	Upload(Path folder, long largest) {
		this.folder = folder;
		this.largest = largest;
	}

	/**
	 * Takes files; of a zip file, the files in it.
	 * @param files what was sent
	 * @throws Problem 400 or 413 that names what is wrong with one
	 */
	void take(List<MultipartFile> files) throws IOException {
		for (MultipartFile file : files) {
			String name = String.valueOf(file.getOriginalFilename());
			try (InputStream stream = new BufferedInputStream(file.getInputStream())) {
				stream.mark(4);
				byte[] first = stream.readNBytes(4);
				stream.reset();
				if (Arrays.equals(first, new byte[] { 'P', 'K', 3, 4 })) {
					unzip(name, stream);
				}
				else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
					throw Problem.invalid("files", "has " + shown(name) + ", which is not a zip file");
				}
				else {
					write(name, stream);
				}
			}
		}
		if (this.names.isEmpty()) {
			throw Problem.invalid("files", "is missing: send at least one file");
		}
	}

	private void unzip(String name, InputStream stream) throws IOException {
		ZipEnd end = new ZipEnd(stream);
		try (ZipInputStream zip = new ZipInputStream(end)) {
			long entries = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries++;
				String path = entry.getName().replace('\\', '/');
				if (path.startsWith("/") || path.contains("../") || path.contains(":")) {
					throw Problem.invalid("files",
							"has " + shown(name) + " with " + shown(path) + ", which leads out of it");
				}
				String last = path.substring(path.lastIndexOf('/') + 1);
				if (!entry.isDirectory() && !path.startsWith("__MACOSX/") && !last.startsWith(".")) {
					write(last, zip);
				}
			}
			if (!end.closes(entries)) {
				throw Problem.invalid("files", "has " + shown(name)
						+ ", a zip file that is not whole: its end is missing, or names other files. Send it again");
			}
		}
		catch (ZipException | EOFException | IllegalArgumentException ex) {
			throw Problem.invalid("files", "has " + shown(name) + ", a zip file that is damaged");
		}
	}

	private void write(String sent, InputStream stream) throws IOException {
		String name = sent.replace('\\', '/');
		name = name.substring(name.lastIndexOf('/') + 1);
		if (name.isBlank() || name.startsWith(".") || name.length() > LONGEST_NAME
				|| name.codePoints().anyMatch(Character::isISOControl)) {
			throw Problem.invalid("files", "has a file named " + shown(sent) + ": a name may have at most "
					+ LONGEST_NAME + " characters and no dot in front");
		}
		if (!this.names.add(name.toLowerCase(Locale.ROOT))) {
			throw Problem.invalid("files", "has " + shown(name) + " twice");
		}
		if (this.names.size() > MOST_FILES) {
			throw Problem.invalid("files", "has more than " + MOST_FILES + " files");
		}
		try (OutputStream out = Files.newOutputStream(this.folder.resolve(name))) {
			byte[] buffer = new byte[1 << 16];
			for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
				this.bytes += read;
				if (this.bytes > this.largest) {
					throw new Problem(ProblemType.BODY_TOO_LARGE, "The files have more than " + this.largest
							+ " bytes, unpacked. Send them in several imports, or raise career-pathing.imports.largest.");
				}
				out.write(buffer, 0, read);
			}
		}
	}

	private static String shown(String name) {
		String line = name.replaceAll("\\p{Cntrl}", " ");
		return "\"" + ((line.length() > LONGEST_NAME) ? line.substring(0, LONGEST_NAME) + "…" : line) + "\"";
	}

}
