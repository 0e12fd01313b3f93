package org.careerpathing.importing.staging;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A map on disk that can be gone through while the store is written to, however long that
 * takes. A cursor of the store stands on what was there when it began, and the store
 * gives that up after some time; here each stretch of entries is looked for anew.
 */
final class LiveMap extends AbstractMap<String, String> {

	private static final int STRETCH = 500;

	private final MVMap<String, String> map;

	LiveMap(MVMap<String, String> map) {
		this.map = map;
	}

	@Override
	public @Nullable String get(@Nullable Object key) {
		return this.map.get(key);
	}

	@Override
	public boolean containsKey(@Nullable Object key) {
		return this.map.containsKey(key);
	}

	@Override
	public @Nullable String put(String key, String value) {
		return this.map.put(key, value);
	}

	@Override
	public @Nullable String remove(@Nullable Object key) {
		return this.map.remove(key);
	}

	@Override
	public int size() {
		return this.map.size();
	}

	@Override
	public Set<Map.Entry<String, String>> entrySet() {
		return new AbstractSet<>() {

			@Override
			public Iterator<Map.Entry<String, String>> iterator() {
				return new Entries(LiveMap.this.map);
			}

			@Override
			public int size() {
				return LiveMap.this.size();
			}

		};
	}

	/** The entries in the order of their keys, a stretch at a time. */
	private static final class Entries implements Iterator<Map.Entry<String, String>> {

		private final MVMap<String, String> map;

		private final Deque<Map.Entry<String, String>> stretch = new ArrayDeque<>();

		private @Nullable String from;

		private boolean more = true;

		Entries(MVMap<String, String> map) {
			this.map = map;
		}

		@Override
		public boolean hasNext() {
			if (this.stretch.isEmpty() && this.more) {
				Cursor<String, String> cursor = this.map.cursor(this.from);
				while (cursor.hasNext() && this.stretch.size() < STRETCH) {
					String key = cursor.next();
					this.stretch.add(Map.entry(key, cursor.getValue()));
					// No key lies between this one and the one that is it and one sign
					// more.
					this.from = key + '\0';
				}
				this.more = this.stretch.size() == STRETCH;
			}
			return !this.stretch.isEmpty();
		}

		@Override
		public Map.Entry<String, String> next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return this.stretch.remove();
		}

	}

}
