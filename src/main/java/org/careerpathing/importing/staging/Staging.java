package org.careerpathing.importing.staging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an import brings, on disk and in the order of the keys: it may be larger than the
 * memory, and each role's requirements lie together, in whatever order the files had
 * them. A scratch file: an import that was broken off makes it anew from what was sent.
 */
public final class Staging implements AutoCloseable {

	private static final int CACHE_MEGABYTES = 16;

	private static final int RECENT = 2000;

	private final JsonMapper json = JsonMapper.shared();

	private final MVStore store;

	private final Map<Kind, MVMap<String, String>> maps = new EnumMap<>(Kind.class);

	/** What was put last: rows about one thing mostly come one after the other. */
	private final LinkedHashMap<Key, Staged> recent = new LinkedHashMap<>(16, 0.75f, true);

	private Staging(MVStore store) {
		this.store = store;
		for (Kind kind : Kind.values()) {
			this.maps.put(kind, store.openMap(kind.name()));
		}
	}

	/**
	 * Opens an empty one.
	 * @param file a file that does not exist yet
	 * @return the staging
	 */
	public static Staging open(Path file) {
		return new Staging(new MVStore.Builder().fileName(file.toString())
			.cacheSize(CACHE_MEGABYTES)
			.autoCommitBufferSize(4 * 1024)
			.open());
	}

	/**
	 * A map of its own beside those of the things, sorted by key. It may be gone through
	 * while others are written to.
	 * @param name its name
	 * @return the map
	 */
	public Map<String, String> scratch(String name) {
		return new LiveMap(this.store.openMap("scratch-" + name));
	}

	/**
	 * A thing.
	 * @param kind its kind
	 * @param key its key
	 * @return the thing; null where there is none
	 */
	public @Nullable Staged get(Kind kind, String key) {
		Staged last = this.recent.get(new Key(kind, key));
		if (last != null) {
			return last;
		}
		String text = stored(kind).get(key);
		return (text != null) ? read(text) : null;
	}

	/**
	 * Whether a thing is there.
	 * @param kind its kind
	 * @param key its key
	 * @return whether it is
	 */
	public boolean has(Kind kind, String key) {
		return this.recent.containsKey(new Key(kind, key)) || stored(kind).containsKey(key);
	}

	void put(Kind kind, String key, Staged staged) {
		this.recent.put(new Key(kind, key), staged);
		if (this.recent.size() > RECENT) {
			Map.Entry<Key, Staged> oldest = this.recent.firstEntry();
			store(oldest.getKey(), oldest.getValue());
			this.recent.remove(oldest.getKey());
		}
	}

	private void store(Key key, Staged staged) {
		stored(key.kind()).put(key.key(), this.json.writeValueAsString(List.of(staged.values(), staged.rows())));
	}

	/**
	 * How many things there are.
	 * @param kind of this kind
	 * @return the number
	 */
	public long count(Kind kind) {
		return map(kind).sizeAsLong();
	}

	/**
	 * All things of a kind, in the order of their keys, in batches.
	 * @param kind their kind
	 * @param size the most that a batch has
	 * @return the batches, read as they are asked for
	 */
	public Iterable<List<Staged>> batches(Kind kind, int size) {
		return () -> new Iterator<>() {

			private final Iterator<String> things = new LiveMap(map(kind)).values().iterator();

			@Override
			public boolean hasNext() {
				return this.things.hasNext();
			}

			@Override
			public List<Staged> next() {
				List<Staged> batch = new ArrayList<>();
				while (this.things.hasNext() && batch.size() < size) {
					batch.add(read(this.things.next()));
				}
				return batch;
			}

		};
	}

	/**
	 * All things whose key begins with a part, for instance the requirements of a role.
	 * @param kind their kind, with a key of two parts
	 * @param first the first part
	 * @return the things, by the second part
	 */
	public Map<String, Staged> of(Kind kind, String first) {
		Map<String, Staged> found = new HashMap<>();
		String prefix = Kind.key(first, "");
		for (Iterator<String> keys = map(kind).keyIterator(prefix); keys.hasNext();) {
			String key = keys.next();
			if (!key.startsWith(prefix)) {
				break;
			}
			found.put(key.substring(prefix.length()), read(String.valueOf(map(kind).get(key))));
		}
		return found;
	}

	/**
	 * The different first parts of the keys.
	 * @param kind a kind with keys of two parts
	 * @return them in order, read as they are asked for
	 */
	public Iterator<String> firsts(Kind kind) {
		return new Iterator<>() {

			private @Nullable String key = map(kind).firstKey();

			@Override
			public boolean hasNext() {
				return this.key != null;
			}

			@Override
			public String next() {
				String first = String.valueOf(this.key).split(" ", 2)[0];
				this.key = map(kind).ceilingKey(first + "!");
				return first;
			}

		};
	}

	/** The map of a kind, with all that was put. */
	private MVMap<String, String> map(Kind kind) {
		this.recent.forEach(this::store);
		this.recent.clear();
		return stored(kind);
	}

	private MVMap<String, String> stored(Kind kind) {
		return Objects.requireNonNull(this.maps.get(kind));
	}

	private record Key(Kind kind, String key) {

	}

	@SuppressWarnings("unchecked")
	private Staged read(String text) {
		List<Map<String, Object>> parts = this.json.readValue(text, List.class);
		Map<String, Object> values = parts.getFirst();
		values.replaceAll((name, value) -> whole(value));
		Map<Integer, Long> rows = new HashMap<>();
		parts.getLast().forEach((file, count) -> rows.put(Integer.valueOf(file), ((Number) count).longValue()));
		return new Staged(values, rows);
	}

	/**
	 * JSON does not tell small whole numbers from large ones; the database does not
	 * either.
	 */
	private static Object whole(Object value) {
		return switch (value) {
			case Integer number -> number.longValue();
			case List<?> list -> list.stream().map((each) -> whole(Objects.requireNonNull(each))).toList();
			default -> value;
		};
	}

	@Override
	public void close() {
		this.store.closeImmediately();
	}

}
