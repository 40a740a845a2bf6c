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
    private final Set<String> ids = new HashSet<>();
    private final Set<String> terms = new HashSet<>();

    LexiconReader(Collection<String> units, Collection<String> categories) {
        this.units = units;
        this.categories = categories;
    }

    Lexicon read(PackNode node) {
        return new Lexicon(node.number("threshold", 0.1, 100), node.number("margin", 0, 1), node.texts("negations"),
                node.whole("negationWindow", 0, 10), node.texts("addressed"),
                node.list("groups").stream().map(this::group).toList(),
                node.list("aliases").stream().map(this::alias).toList());
    }

    private LexiconGroup group(PackNode node) {
        LexiconGroup group = new LexiconGroup(node.text("id"), node.ref("category", "category", categories),
                node.number("weight", 0.1, 100), owned(node, "terms"), owned(node, "exclusions"),
                node.flag("negatable", true));
        node.unique("id", group.id(), ids);
        if (group.terms().isEmpty()) {
            node.finding("terms", "there must be at least one");
        }
        return group;
    }

    private UnitAlias alias(PackNode node) {
        return new UnitAlias(node.ref("unit", "unit", units), owned(node, "terms"));
    }

    private List<String> owned(PackNode node, String key) {
        List<String> texts = node.texts(key);
        texts.forEach(t -> node.unique(key, Normalizer.normalize(t, Normalizer.Form.NFKC), terms));
        return texts;
    }
}
