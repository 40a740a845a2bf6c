package cn.lawcampaign.platform.campaign;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the lexicon; a term belongs to one group only, or else the longest match would have two meanings. */
final class LexiconReader {

    private final Collection<String> units;
    private final Collection<String> categories;
    private final KnownNamesReader names;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> terms = new HashSet<>();

    LexiconReader(UnitTree units, List<County> counties, Collection<String> categories) {
        this.units = units.all().stream().map(Unit::code).toList();
        this.categories = categories;
        this.names = new KnownNamesReader(units, counties);
    }

    Lexicon read(PackNode node) {
        return new Lexicon(node.number("threshold", 0.1, 100), node.number("margin", 0, 1),
                negation(node.child("negation")), node.texts("places"),
                node.list("groups").stream().map(this::group).toList(), node.texts("sanctions"),
                naming(node.child("naming")), names.read(node.child("names")));
    }

    private Negation negation(PackNode node) {
        return new Negation(node.texts("words"), node.whole("window", 0, 10), node.texts("adjacent"),
                node.texts("lookAlike"), node.texts("objects"), node.texts("questions"));
    }

    private LexiconGroup group(PackNode node) {
        LexiconGroup group = new LexiconGroup(node.text("id"), node.ref("category", "category", categories),
                node.number("weight", 0.1, 100), owned(node, "terms", terms), owned(node, "exclusions", terms),
                node.flag("negatable", true));
        node.unique("id", group.id(), ids);
        if (group.terms().isEmpty()) {
            node.finding("terms", "there must be at least one");
        }
        return group;
    }

    private Naming naming(PackNode node) {
        PackNode answers = node.child("answers");
        return new Naming(node.texts("joiners"), node.texts("tails"), node.texts("bridges"), node.texts("misleading"),
                node.list("frames").stream().map(this::frame).toList(), new Answers(answers.texts("who"),
                        answers.texts("did"), answers.texts("refused"), answers.texts("silent")));
    }

    private Frame frame(PackNode node) {
        Frame frame = new Frame(node.texts("before"), node.texts("after"), node.texts("later"), node.texts("unless"),
                node.refs("only", "unit", units), node.flag("answered", false));
        if (frame.before().isEmpty() && frame.after().isEmpty()) {
            node.finding("before", "say what stands before the unit or after it, or every unit is spared");
        }
        return frame;
    }

    /** The texts of a key, each a finding if it was seen before. */
    static List<String> owned(PackNode node, String key, Set<String> seen) {
        List<String> texts = node.texts(key);
        texts.forEach(t -> node.unique(key, Normalizer.normalize(t, Normalizer.Form.NFKC), seen));
        return texts;
    }
}
