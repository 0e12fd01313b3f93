package org.careerpathing.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careerpathing.evidence.Basis;
import org.careerpathing.evidence.Disagreement;
import org.careerpathing.evidence.Evidence;
import org.careerpathing.evidence.SourceRef;
import org.careerpathing.evidence.Statement;
import org.careerpathing.role.RoleRef;
import org.careerpathing.skill.SkillRef;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.MoveKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Reads one move of a row of {@code path/best-paths.cypher}.
 */
class MoveRow {

	private final Value row;

	private final Value transition;

	private final RoleRef from;

	private final RoleRef to;

	private final Assumptions assumptions;

	private final boolean experienceKnown;

	MoveRow(Value row, RoleRef from, RoleRef to, Assumptions assumptions, boolean experienceKnown) {
		this.row = row;
		this.transition = row.get("properties");
		this.from = from;
		this.to = to;
		this.assumptions = assumptions;
		this.experienceKnown = experienceKnown;
	}

	/**
	 * Whether the arrival is known: everything before was, this move's time is, and so is the
	 * experience at the start where the role asks for some.
	 */
	boolean arrivalKnown(boolean departureKnown) {
		return departureKnown && !this.transition.get("months").isNull()
				&& (this.experienceKnown || this.row.get("minMonths").isNull());
	}

	Move move(boolean arrivalKnown) {
		Value months = this.transition.get("months");
		List<Value> skills = this.row.get("skills").asList((value) -> value);
		boolean requirementsKnown = this.row.get("requirementsKnown").asBoolean();
		Map<String, SourceRef> sources = sources();
		Basis basis = this.transition.get("basis").isNull() ? null : Basis.valueOf(this.transition.get("basis").asString());
		return new Move(this.from, this.to, MoveKind.valueOf(this.transition.get("kind").asString()),
				months.isNull() ? Months.of(this.assumptions.months(), false) : Months.of(months.asInt(), true),
				Months.of(this.row.get("arrival").asInt(), arrivalKnown), experience(), learning(skills, requirementsKnown),
				requirementsKnown ? toLearn(skills) : null, covered(skills),
				Evidence.of(basis, refs(sources, strings(this.transition.get("sources")).stream()), text(this.transition.get("weakness"))),
				conditions(sources), this.row.get("statements").asList(MoveRow::statement),
				this.row.get("disagreements").asList(MoveRow::disagreement), assumed(skills, requirementsKnown));
	}

	private Move.@Nullable Experience experience() {
		Value least = this.row.get("minMonths");
		Value most = this.row.get("minMonthsUpTo");
		return least.isNull() ? null : new Move.Experience(least.asInt(), most.isNull() ? null : most.asInt());
	}

	private Amount learning(List<Value> skills, boolean requirementsKnown) {
		if (!requirementsKnown) {
			return Amount.of(this.assumptions.learning(), false);
		}
		double sum = skills.stream()
			.mapToDouble((skill) -> skill.get("missing").asDouble()
					* (skill.get("importance").isNull() ? this.assumptions.importance() : skill.get("importance").asDouble()))
			.sum();
		return Amount.of(PathRows.rounded(sum), isOriginKnown() && skills.stream().noneMatch((skill) -> skill.get("assumed").asBoolean()));
	}

	private boolean isOriginKnown() {
		return this.row.get("originKnown").asBoolean();
	}

	private List<Move.SkillToLearn> toLearn(List<Value> skills) {
		return skills.stream()
			.filter((skill) -> skill.get("missing").asDouble() > 0)
			.map((skill) -> new Move.SkillToLearn(skillRef(skill),
					fromLevel(skill),
					number(skill.get("toLevel")), number(skill.get("importance"))))
			.toList();
	}

	private @Nullable Double fromLevel(Value skill) {
		if (skill.get("held").asBoolean()) {
			return number(skill.get("fromLevel"));
		}
		return isOriginKnown() ? Double.valueOf(0) : null;
	}

	private static List<SkillRef> covered(List<Value> skills) {
		return skills.stream().filter((skill) -> skill.get("missing").asDouble() == 0).map(MoveRow::skillRef).toList();
	}

	private List<Move.Condition> conditions(Map<String, SourceRef> sources) {
		List<String> texts = strings(this.transition.get("conditions"));
		List<String> said = strings(this.transition.get("conditionSources"));
		return IntStream.range(0, texts.size())
			.mapToObj((i) -> new Move.Condition(texts.get(i),
					refs(sources, (i < said.size()) ? Stream.of(said.get(i).split(",")) : Stream.empty())))
			.toList();
	}

	private List<String> assumed(List<Value> skills, boolean requirementsKnown) {
		List<String> assumed = new ArrayList<>();
		if (this.transition.get("months").isNull()) {
			assumed.add("No source gives the time in " + this.from.title() + ": counted as " + this.assumptions.months() + " months.");
		}
		if (!this.experienceKnown && !this.row.get("minMonths").isNull()) {
			assumed.add("The experience at the start is not known: only the time on this path counts towards what "
					+ this.to.title() + " asks for.");
		}
		if (!requirementsKnown) {
			assumed.add("What " + this.to.title() + " requires is unknown: learning is counted as " + this.assumptions.learning() + ".");
		}
		else if (!isOriginKnown()) {
			assumed.add("What " + this.from.title() + " requires is unknown: nothing is taken for granted from it.");
		}
		long levels = skills.stream().filter((skill) -> skill.get("toLevel").isNull()).count();
		if (levels > 0) {
			assumed.add("No source gives the level of " + levels + " required skills: counted as " + this.assumptions.level() + " of 5.");
		}
		long importances = skills.stream()
			.filter((skill) -> skill.get("missing").asDouble() > 0 && skill.get("importance").isNull())
			.count();
		if (importances > 0) {
			assumed.add("No source gives the importance of " + importances + " skills to learn: counted as "
					+ this.assumptions.importance() + ".");
		}
		return assumed;
	}

	private Map<String, SourceRef> sources() {
		Map<String, SourceRef> sources = new LinkedHashMap<>();
		this.row.get("sources").asList(MoveRow::source).forEach((source) -> sources.put(source.id(), source));
		return sources;
	}

	private static List<SourceRef> refs(Map<String, SourceRef> sources, Stream<String> ids) {
		return ids.map(sources::get).filter(Objects::nonNull).toList();
	}

	private static Statement statement(Value value) {
		return new Statement(value.get("id").asString(), value.get("topic").asString(), value.get("text").asString(),
				value.get("basis").isNull() ? null : Basis.valueOf(value.get("basis").asString()),
				value.get("sources").asList(MoveRow::source));
	}

	private static Disagreement disagreement(Value value) {
		return new Disagreement(value.get("id").asString(), value.get("question").asString(),
				value.get("sides").asList(MoveRow::statement));
	}

	private static SourceRef source(Value value) {
		return new SourceRef(value.get("id").asString(), text(value.get("title")), text(value.get("author")),
				text(value.get("published")), text(value.get("url")), text(value.get("origin")));
	}

	private static SkillRef skillRef(Value value) {
		return new SkillRef(value.get("id").asString(), value.get("name").asString());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : value.asDouble();
	}

	private static List<String> strings(Value value) {
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

}
