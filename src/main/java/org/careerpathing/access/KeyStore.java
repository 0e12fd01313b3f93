package org.careerpathing.access;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * API keys in the database, where every instance of the service sees them.
 */
@Component
class KeyStore {

	private static final CypherFile CREATE = CypherFile.of("access/create-key.cypher");

	private static final CypherFile KEYS = CypherFile.of("access/keys.cypher");

	private static final CypherFile REVOKE = CypherFile.of("access/revoke-key.cypher");

	private final Neo4jClient client;

	KeyStore(Neo4jClient client) {
		this.client = client;
	}

	@Transactional
	void create(ApiKey key) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", key.id());
		properties.put("name", key.name());
		properties.put("hash", key.hash());
		properties.put("scopes", key.scopes());
		properties.put("expires", (key.expires() != null) ? key.expires().toEpochMilli() : null);
		this.client.query(CREATE).bind(properties).to("key").run();
	}

	/** The latest first. */
	@Transactional(readOnly = true)
	Collection<ApiKey> find(@Nullable String id) {
		return this.client.query(KEYS).bind(id).to("id").fetchAs(ApiKey.class).mappedBy((types, row) -> key(row)).all();
	}

	/**
	 * Revokes a key.
	 * @return whether there is such a key
	 */
	@Transactional
	boolean revoke(String id) {
		return this.client.query(REVOKE).bind(id).to("id").fetchAs(Long.class).one().orElse(0L) > 0;
	}

	private static ApiKey key(MapAccessor row) {
		return new ApiKey(Rows.required(row, "id"), Rows.required(row, "name"), Rows.required(row, "hash"),
				Rows.texts(row, "scopes"), Objects.requireNonNull(instant(row, "created")), instant(row, "expires"),
				instant(row, "revoked"));
	}

	private static @Nullable Instant instant(MapAccessor row, String key) {
		Long millis = Rows.whole(row, key);
		return (millis != null) ? Instant.ofEpochMilli(millis) : null;
	}

}
