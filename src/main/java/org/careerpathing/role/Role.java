package org.careerpathing.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careerpathing.concept.Status;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A role by itself, without its relationships. Null is unknown.
 *
 * @param id its id
 * @param title its title
 * @param family the group of roles that share a ladder
 * @param level step on the ladder of its family, from 1
 * @param track whether it leads people
 * @param summary what it does, in the project's words
 * @param alternateTitles other titles for the same role
 * @param minMonths total working experience that it asks for, in months
 * @param minMonthsUpTo the upper end, where sources give a range, in months
 * @param payMin lowest yearly pay
 * @param payMax highest yearly pay
 * @param payCurrency ISO 4217
 * @param payYear the year that the pay was found in
 * @param payNote what to know about the pay
 * @param focus the kind of work that a specialisation is about
 * @param sources ids of the sources that describe it
 * @param status whether it is in use
 * @param replacedBy the role to use instead
 * @param version grows with every change
 */
@Node
public record Role(@Id RoleId id, String title, @Nullable String family, @Nullable Integer level, @Nullable Track track,
		@Nullable String summary, List<String> alternateTitles, @Nullable Integer minMonths,
		@Nullable Integer minMonthsUpTo, @Nullable Long payMin, @Nullable Long payMax, @Nullable String payCurrency,
		@Nullable Integer payYear, @Nullable String payNote, @Nullable String focus, List<String> sources,
		Status status, @Nullable RoleId replacedBy, @Version @Nullable Long version) {

	// A node that was made by hand may lack the lists and the status.
	public Role {
		alternateTitles = (alternateTitles != null) ? List.copyOf(alternateTitles) : List.of();
		sources = (sources != null) ? List.copyOf(sources) : List.of();
		status = (status != null) ? status : Status.ACTIVE;
	}

	/**
	 * The role as answers name it.
	 * @return id, title and level
	 */
	public RoleRef ref() {
		return new RoleRef(this.id.value(), this.title, this.level);
	}

	boolean retired() {
		return this.status == Status.RETIRED;
	}

	long tag() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * Whether another role names it in the same way as before.
	 */
	boolean looksLike(Role other) {
		return this.title.equals(other.title) && Objects.equals(this.level, other.level) && this.status == other.status;
	}

	Role retire(@Nullable RoleId replacement) {
		return with(Status.RETIRED, replacement, this.version);
	}

	Role withVersion(@Nullable Long current) {
		return with(this.status, this.replacedBy, current);
	}

	/** The figures of its pay by property, those that are known. */
	Map<String, Object> payFigures() {
		Map<String, Object> figures = new HashMap<>();
		if (this.payMin != null) {
			figures.put("payMin", this.payMin);
		}
		if (this.payMax != null) {
			figures.put("payMax", this.payMax);
		}
		if (this.payCurrency != null) {
			figures.put("payCurrency", this.payCurrency);
		}
		if (this.payYear != null) {
			figures.put("payYear", this.payYear);
		}
		return figures;
	}

	/** With the pay that another one has. */
	Role withPayOf(Role other) {
		return new Role(this.id, this.title, this.family, this.level, this.track, this.summary, this.alternateTitles,
				this.minMonths, this.minMonthsUpTo, other.payMin, other.payMax, other.payCurrency, other.payYear,
				other.payNote, this.focus, this.sources, this.status, this.replacedBy, this.version);
	}

	private Role with(Status newStatus, @Nullable RoleId replacement, @Nullable Long current) {
		return new Role(this.id, this.title, this.family, this.level, this.track, this.summary, this.alternateTitles,
				this.minMonths, this.minMonthsUpTo, this.payMin, this.payMax, this.payCurrency, this.payYear,
				this.payNote, this.focus, this.sources, newStatus, replacement, current);
	}

}
