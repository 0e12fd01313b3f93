package org.careerpathing.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Decodes strictly: a byte that is not UTF-8 is named, not replaced.
 */
final class Utf8 {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private Utf8() {
	}

	static String decode(byte[] bytes) throws Malformed {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		if (decoder.decode(in, out, true).isError()) {
			throw new Malformed(1 + out.flip().chars().filter((character) -> character == '\n').count());
		}
		String text = out.flip().toString();
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	static final class Malformed extends Exception {

		private static final long serialVersionUID = 1L;

		private final long line;

		Malformed(long line) {
			this.line = line;
		}

		long line() {
			return this.line;
		}

	}

}
