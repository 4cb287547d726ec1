package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.condition.Read;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import dk.indsatsregler.vocabulary.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells of what is there and is read by no rule: groups that are counted for nobody, and facts a layer has left without a reader. */
public final class UnusedNames {

    private UnusedNames() {}

    /** Groups that rules count in and none reads: most often the group's name is misspelt, and the rule counts for nothing. */
    public static void groups(List<Draft> all) {
        Set<String> read = new TreeSet<>();
        for (Draft draft : all) {
            draft.reads().stream().filter(r -> r.kind() == Read.Kind.GROUP).forEach(r -> read.add(r.name()));
        }
        for (Draft draft : all) {
            String group = draft.metadata().text("gruppe");
            RawAnnotation mark = mark(draft);
            if (group != null && mark != null && !read.contains(group)) {
                String near = Guess.nearest(group, read);
                draft.problems()
                        .add(
                                Code.UNREAD_GROUP,
                                mark.valueAt(),
                                "Ingen regel læser gruppen " + group + ". Reglen ville ikke tælle med noget sted."
                                        + (near == null && !read.isEmpty()
                                                ? " Der læses " + Danish.list(List.copyOf(read)) + "."
                                                : ""),
                                near == null ? null : "@gruppe( \"" + near + "\" )",
                                near == null ? null : Fix.instead(mark.valueAt(), "\"" + near + "\""));
            }
        }
    }

    private static @Nullable RawAnnotation mark(Draft draft) {
        return draft.raw().annotations().stream()
                .filter(a -> a.name().equals("gruppe"))
                .findFirst()
                .orElse(null);
    }

    /**
     * Facts that a replaced rule read and no rule reads any more.
     *
     * @param below the rules below a layer
     * @param own the layer's
     * @param all those together
     */
    public static void fields(List<Draft> below, List<Draft> own, List<Draft> all) {
        Set<String> after = read(all);
        for (Draft draft : own) {
            List<Draft> replaced = draft.standing().replaces().isEmpty()
                    ? List.of()
                    : below.stream().filter(d -> d.id().equals(draft.id())).toList();
            Set<String> lost = read(replaced);
            lost.removeAll(after);
            if (!lost.isEmpty()) {
                String names = Danish.list(List.copyOf(lost));
                draft.problems()
                        .add(
                                Code.UNREAD_FIELD,
                                draft.raw().nameAt(),
                                draft.id() + " læste " + names + "; det gør reglen her ikke, og ingen anden gør det. "
                                        + (lost.size() == 1 ? "Oplysningen" : "Oplysningerne")
                                        + " ville ikke længere betyde noget i nogen sag.");
            }
        }
    }

    /** What is told of in a case and read by some rule: in a condition, through a measure, or by a deadline. */
    private static Set<String> read(List<Draft> drafts) {
        Set<String> read = new TreeSet<>();
        for (Draft draft : drafts) {
            for (Condition condition : draft.conditions()) {
                if (!condition.type().builtIn()) {
                    condition.fields().forEach(field -> add(field, read));
                }
            }
            Deadline deadline = draft.deadline();
            if (deadline != null) {
                deadline.fields().forEach(field -> add(field, read));
            }
        }
        return read;
    }

    private static void add(Field field, Set<String> read) {
        if (field.derivation() == null) {
            read.add(field.path());
        } else {
            read.addAll(field.derivation().allInputs());
        }
    }
}
