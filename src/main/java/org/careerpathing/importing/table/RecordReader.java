package org.careerpathing.importing.table;

import java.io.IOException;
import java.io.Reader;

/**
 * Ends a record that does not end: a file without line breaks, or with a quotation mark
 * that is never closed, would fill the memory.
 */
final class RecordReader extends Reader {

	static final int LONGEST = 1_000_000;

	private final Reader reader;

	private long since;

	RecordReader(Reader reader) {
		this.reader = reader;
	}

	/** A record begins. */
	void begin() {
		this.since = 0;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = this.reader.read(buffer, offset, length);
		this.since += Math.max(read, 0);
		if (this.since > LONGEST) {
			throw new TooLong();
		}
		return read;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

	static final class TooLong extends IOException {

		private static final long serialVersionUID = 1L;

	}

}
