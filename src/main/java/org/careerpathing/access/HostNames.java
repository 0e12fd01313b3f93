package org.careerpathing.access;

import java.net.InetAddress;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names that the open mode answers to. A foreign page can have its own name lead to
 * this machine (DNS rebinding) and would then ask the API as if it were its own; it can
 * do so with names only, not with addresses.
 */
class HostNames implements Predicate<String> {

	private final boolean all;

	private final Set<String> names = new HashSet<>();

	/**
	 * The names.
	 * @param mode only the open one looks at names: elsewhere a foreign page has no key
	 * @param publicUrl where others reach the service
	 * @param allowed further names
	 */
	HostNames(AccessMode mode, String publicUrl, Collection<String> allowed) {
		this.all = mode != AccessMode.OPEN;
		String own = URI.create(publicUrl).getHost();
		if (own != null) {
			this.names.add(own.toLowerCase(Locale.ROOT));
		}
		allowed.forEach((name) -> this.names.add(name.toLowerCase(Locale.ROOT)));
	}

	@Override
	public boolean test(String host) {
		String name = host.toLowerCase(Locale.ROOT);
		return this.all || name.equals("localhost") || name.endsWith(".localhost") || this.names.contains(name)
				|| isAddress(name);
	}

	private static boolean isAddress(String name) {
		try {
			InetAddress.ofLiteral(name.startsWith("[") ? name.substring(1, name.length() - 1) : name);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
