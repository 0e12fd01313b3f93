package org.careerpathing.web;

/**
 * Tells that something failed since a disk is full.
 */
public final class DiskFull {

	private DiskFull() {
	}

	/**
	 * Whether a full disk is behind an exception. Java has no exception of its own for
	 * it.
	 * @param ex the exception
	 * @return whether it or one of its causes says so
	 */
	public static boolean isCauseOf(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage());
			if (message.contains("No space left") || message.contains("Disk quota exceeded")) {
				return true;
			}
		}
		return false;
	}

}
