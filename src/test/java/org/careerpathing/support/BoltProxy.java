package org.careerpathing.support;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between the service and its database, and spoils the connection: refuses it,
 * cuts it after so many bytes of the database's answers, lets them drip, or holds them
 * back.
 */
public final class BoltProxy implements Closeable {

	private static final int NEVER = -1;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final AtomicLong bytesLeft = new AtomicLong(NEVER);

	private final ServerSocket server;

	private final URI database;

	private volatile boolean refuses;

	private volatile Duration delay = Duration.ZERO;

	private volatile int portion = 64 * 1024;

	private volatile int cuts;

	private boolean holding;

	public BoltProxy(URI database) {
		this.database = database;
		try {
			this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.submit(this::accept);
	}

	public String uri() {
		return "bolt://localhost:" + this.server.getLocalPort();
	}

	/** Ends what is open, and lets nobody in. */
	public void refuse() {
		this.refuses = true;
		this.open.forEach(BoltProxy::close);
	}

	/** All is well again. */
	public void restore() {
		this.refuses = false;
		this.delay = Duration.ZERO;
		this.portion = 64 * 1024;
		this.bytesLeft.set(NEVER);
	}

	/** Ends all connections once, after so many bytes from now on. */
	public void cutAfter(long bytes) {
		this.bytesLeft.set(bytes);
	}

	/** How often connections were cut. */
	public int cuts() {
		return this.cuts;
	}

	/** Answers come in small portions, each a while after the other. */
	public void drip(int bytes, Duration wait) {
		this.portion = bytes;
		this.delay = wait;
	}

	/** The database answers nobody any more, until {@link #letGo()}. */
	public synchronized void hold() {
		this.holding = true;
	}

	/** What was held back goes on, and so does what comes. */
	public synchronized void letGo() {
		this.holding = false;
		notifyAll();
	}

	private synchronized void pass() throws InterruptedException {
		while (this.holding) {
			wait();
		}
	}

	private void accept() {
		while (!this.server.isClosed()) {
			try {
				Socket client = this.server.accept();
				if (this.refuses) {
					client.close();
					continue;
				}
				Socket there = new Socket(InetAddress.getLoopbackAddress(), this.database.getPort());
				this.open.add(client);
				this.open.add(there);
				this.threads.submit(() -> copy(client, there, false));
				this.threads.submit(() -> copy(there, client, true));
			}
			catch (IOException ex) {
				// The test ends, or the database is not there: both show.
			}
		}
	}

	private void copy(Socket from, Socket to, boolean answers) {
		byte[] buffer = new byte[64 * 1024];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
				if (answers) {
					pass();
					Thread.sleep(this.delay);
					if (isCut(read)) {
						this.open.forEach(BoltProxy::close);
						return;
					}
				}
				out.write(buffer, 0, read);
			}
		}
		catch (IOException | InterruptedException ex) {
			// One side has ended: so does the other.
		}
		finally {
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	private int read(InputStream in, byte[] buffer) throws IOException {
		return in.read(buffer, 0, this.portion);
	}

	private synchronized boolean isCut(int bytes) {
		long left = this.bytesLeft.get();
		if (left == NEVER) {
			return false;
		}
		if (left > bytes) {
			this.bytesLeft.set(left - bytes);
			return false;
		}
		this.bytesLeft.set(NEVER);
		this.cuts++;
		return true;
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// It is closed, then.
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		this.open.forEach(BoltProxy::close);
		this.threads.close();
	}

}
