package org.careerpathing.access;

import java.net.InetAddress;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.start.CannotStart;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Refuses to start without protection, and says in one line how the service is protected.
 * Looks at the settings before anything else is made: no database is waited for in vain.
 */
class ProtectedStart implements BeanFactoryPostProcessor {

	private static final Log log = LogFactory.getLog(ProtectedStart.class);

	private static final String MODE = "career-pathing.access.mode";

	private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

	private final Environment environment;

	ProtectedStart(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		// A command serves nobody.
		if (!"-1".equals(this.environment.getProperty("server.port"))) {
			AccessProperties access = Binder.get(this.environment)
				.bindOrCreate("career-pathing.access", AccessProperties.class);
			switch (access.mode()) {
				case OPEN -> open(access);
				case API_KEY -> log.info("Access: by API key. Keys are made with the command: keys create");
				case JWT -> tokens();
			}
		}
	}

	private void open(AccessProperties access) {
		InetAddress address = address("server.address");
		if (isThisMachine(address) && operationsAreReached() && !access.openAnywhere()) {
			throw new CannotStart(
					"The management port (management.server.port) would listen on "
							+ told(address("management.server.address"))
							+ ", which other machines reach, and let everybody ask what is for operators.",
					"Let it listen on this machine only with management.server.address=127.0.0.1, or ask for keys with "
							+ MODE + "=api-key. See docs/access.md.");
		}
		if (address != null && isThisMachine(address)) {
			log.info("Access: open, on this machine only (" + address.getHostAddress()
					+ "). Whoever is on it may read and change everything.");
		}
		else if (access.openAnywhere()) {
			log.warn("Access: open on " + told(address)
					+ " (career-pathing.access.open-anywhere). Whoever reaches it may read and change everything.");
		}
		else {
			throw new CannotStart(
					"The service would listen on " + told(address)
							+ ", which other machines reach, and let everybody read and change everything.",
					"Ask for keys with " + MODE + "=api-key, or for tokens with " + MODE
							+ "=jwt; listen on this machine only with server.address=127.0.0.1; or, where something else"
							+ " keeps others away, say career-pathing.access.open-anywhere=true. See docs/access.md.");
		}
	}

	private @Nullable InetAddress address(String setting) {
		return Binder.get(this.environment).bind(setting, InetAddress.class).orElse(null);
	}

	private static boolean isThisMachine(@Nullable InetAddress address) {
		return address != null && address.isLoopbackAddress();
	}

	/** Without an address of its own, a management port listens on every one. */
	private boolean operationsAreReached() {
		return ManagementPortType.get(this.environment) == ManagementPortType.DIFFERENT
				&& !isThisMachine(address("management.server.address"));
	}

	private static String told(@Nullable InetAddress address) {
		return (address == null || address.isAnyLocalAddress()) ? "every address of the machine"
				: address.getHostAddress();
	}

	private void tokens() {
		String issuer = this.environment.getProperty(JWT + "issuer-uri");
		if (!StringUtils.hasText(issuer)) {
			throw new CannotStart("Tokens are asked for, and nothing says whose: " + MODE + " is jwt.",
					"Name the authorization server with " + JWT + "issuer-uri.");
		}
		if (Binder.get(this.environment).bind(JWT + "audiences", String[].class).orElse(new String[0]).length == 0) {
			throw new CannotStart("Tokens of " + issuer + " would be taken whomever they were made for.",
					"Say with " + JWT + "audiences which audience the tokens for this service name.");
		}
		log.info("Access: by tokens of " + issuer);
	}

}
