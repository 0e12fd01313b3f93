package org.careerpathing.importing.job;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads a zip file and remembers its end, where its list of files is closed. A file that
 * was cut off between two of its files reads like a whole one but for that.
 */
class ZipEnd extends FilterInputStream {

	/** The record at the end, and the longest comment after it. */
	private static final int LONGEST = 22 + 0xFFFF;

	private static final int SIGNATURE = 0x06054b50;

	private static final int MANY = 0xFFFF;

	private final byte[] last = new byte[LONGEST];

	private long read;

	ZipEnd(InputStream stream) {
		super(stream);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		if (count > 0) {
			int skipped = Math.max(0, count - LONGEST);
			int place = (int) ((this.read + skipped) % LONGEST);
			int first = Math.min(count - skipped, LONGEST - place);
			System.arraycopy(buffer, offset + skipped, this.last, place, first);
			System.arraycopy(buffer, offset + skipped + first, this.last, 0, count - skipped - first);
			this.read += count;
		}
		return count;
	}

	@Override
	public long skip(long count) throws IOException {
		return Math.max(0, read(new byte[(int) Math.min(count, LONGEST)]));
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	/**
	 * Reads to the end, and looks whether the list of files is closed there.
	 * @param entries how many files and folders were read
	 * @return whether it is, and has as many
	 */
	boolean closes(long entries) throws IOException {
		byte[] buffer = new byte[1 << 13];
		while (read(buffer, 0, buffer.length) >= 0) {
			// to the end
		}
		int size = (int) Math.min(this.read, LONGEST);
		ByteBuffer end = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
		for (long place = this.read - size; place < this.read; place++) {
			end.put(this.last[(int) (place % LONGEST)]);
		}
		for (int place = size - 22; place >= 0; place--) {
			if (end.getInt(place) == SIGNATURE && place + 22 + (end.getShort(place + 20) & 0xFFFF) <= size) {
				// Of more files than fit here another record says how many.
				int listed = end.getShort(place + 10) & 0xFFFF;
				return listed == MANY || listed == entries;
			}
		}
		return false;
	}

}
