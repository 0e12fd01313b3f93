package org.careerpathing.importing.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens a file as UTF-8, and strictly: a byte that is not is named, not replaced.
 */
final class TextFile {

	private static final int MARK = 3;

	private TextFile() {
	}

	/**
	 * Opens a file.
	 * @param stream its bytes; closed with the reader, and where it cannot be opened
	 * @param name what it is called
	 * @return its text, without a byte order mark
	 * @throws FileProblem when it is UTF-16
	 */
	static Reader open(InputStream stream, String name) throws IOException {
		PushbackInputStream bytes = new PushbackInputStream(new BufferedInputStream(stream), MARK);
		try {
			byte[] first = bytes.readNBytes(MARK);
			boolean marked = first.length == MARK && (first[0] & 0xFF) == 0xEF && (first[1] & 0xFF) == 0xBB
					&& (first[2] & 0xFF) == 0xBF;
			if (first.length >= 2 && (isUtf16(first[0], first[1]) || first[0] == 0 || first[1] == 0)) {
				throw new FileProblem(name, 0, null, "is UTF-16: save the file as UTF-8");
			}
			if (!marked) {
				bytes.unread(first);
			}
			return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
		}
		catch (IOException | FileProblem ex) {
			bytes.close();
			throw ex;
		}
	}

	private static boolean isUtf16(byte first, byte second) {
		int mark = (first & 0xFF) << 8 | second & 0xFF;
		return mark == 0xFEFF || mark == 0xFFFE;
	}

	/**
	 * Finds the line of the first byte that is not UTF-8.
	 */
	static long malformedLine(Path file) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.allocate(1 << 16);
		CharBuffer out = CharBuffer.allocate(1 << 16);
		long line = 1;
		try (InputStream bytes = Files.newInputStream(file)) {
			boolean end = false;
			while (!end) {
				int read = bytes.read(in.array(), in.position(), in.remaining());
				end = read < 0;
				in.limit(in.position() + Math.max(read, 0)).position(0);
				boolean malformed = decoder.decode(in, out, end).isError();
				line += out.flip().chars().filter((character) -> character == '\n').count();
				if (malformed) {
					return line;
				}
				out.clear();
				in.compact();
			}
		}
		return line;
	}

}
