package cn.lawcampaign.platform.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.lawcampaign.platform.campaign.BodyName;
import cn.lawcampaign.platform.campaign.CountyNames;
import cn.lawcampaign.platform.campaign.Lexicon;
import cn.lawcampaign.platform.campaign.UnitAlias;

/** Reads whom a report's texts speak of, and how. */
final class SubjectReader {

    private final TermTrie<Mention> names = new TermTrie<>();
    private final TermTrie<String> counties = new TermTrie<>();
    private final Map<String, Phrases> staff = new HashMap<>();
    private final Phrases joiners;
    private final Phrases tails;
    private final Phrases sanctions;
    private final Frames frames;

    SubjectReader(Lexicon lexicon) {
        for (UnitAlias alias : lexicon.names().units()) {
            alias.terms().forEach(term -> names.add(Text.of(term), Mention.ofUnit(alias.unit())));
            if (!alias.staff().isEmpty()) {
                staff.put(alias.unit(), new Phrases(alias.staff()));
            }
        }
        for (BodyName body : lexicon.names().bodies()) {
            body.terms().forEach(term -> names.add(Text.of(term), Mention.ofBody(body.kind())));
        }
        for (CountyNames county : lexicon.names().counties()) {
            county.terms().forEach(term -> counties.add(Text.of(term), county.county()));
        }
        joiners = new Phrases(lexicon.naming().joiners());
        tails = new Phrases(lexicon.naming().tails());
        sanctions = new Phrases(lexicon.sanctions());
        frames = new Frames(lexicon);
    }

    /**
     * @param place  where it happened; like the person as typed, or empty
     * @param person who is accused, so every unit named here is
     */
    Subjects read(String title, String narrative, String place, String person) {
        Subjects subjects = new Subjects();
        Set<String> blamed = new HashSet<>();
        readText(Text.codePoints(title), false, subjects, blamed);
        readText(Text.codePoints(narrative), true, subjects, blamed);
        readText(Text.codePoints(place), false, subjects, blamed);
        subjects.blame(blamed);
        int[] who = Text.codePoints(person);
        find(who).forEach(match -> subjects.add(match.value(), Role.ACCUSED));
        counties.find(who).forEach(match -> subjects.addCounty(match.value()));
        return subjects;
    }

    private void readText(int[] text, boolean opens, Subjects subjects, Set<String> blamed) {
        List<Chain> chains = chains(text);
        for (int i = 0; i < chains.size(); i++) {
            Chain chain = chains.get(i);
            int next = i + 1 < chains.size() ? chains.get(i + 1).start() : text.length;
            Role role = frames.role(text, chain, next, opens);
            chain.mentions().forEach(mention -> subjects.add(mention, role));
        }
        staff.forEach((unit, people) -> {
            if (frames.blames(people, text, 0, text.length)) {
                blamed.add(unit);
            }
        });
        counties.find(text).forEach(match -> subjects.addCounty(match.value()));
        if (sanctions.lieWithin(text, 0, text.length)) {
            subjects.addSanction();
        }
    }

    private List<Chain> chains(int[] text) {
        List<TermTrie.Match<Mention>> found = find(text);
        List<Chain> chains = new ArrayList<>();
        for (int first = 0; first < found.size();) {
            int last = first;
            while (last + 1 < found.size() && isJoined(text, found.get(last), found.get(last + 1))) {
                last++;
            }
            chains.add(new Chain(found.get(first).start(), endOf(text, found.get(last)),
                    found.subList(first, last + 1).stream().map(TermTrie.Match::value).toList()));
            first = last + 1;
        }
        return chains;
    }

    /** "请市公安局、市交通运输局…", "县交警大队民警": what is said of one is said of the other. */
    private boolean isJoined(int[] text, TermTrie.Match<Mention> one, TermTrie.Match<Mention> other) {
        int end = endOf(text, one);
        if (end + joiners.startingAt(text, end) == other.start() && end < other.start()) {
            return true;
        }
        boolean same = !other.value().isUnit() || other.value().equals(one.value());
        return same && (one.end() == other.start()
                || one.end() + 1 == other.start() && text[one.end()] == '的');
    }

    private int endOf(int[] text, TermTrie.Match<Mention> match) {
        return match.end() + tails.startingAt(text, match.end());
    }

    /** The names in a text; a number's digits are not a part of a longer number. */
    private List<TermTrie.Match<Mention>> find(int[] text) {
        return names.find(text).stream().filter(match -> !isWithinANumber(text, match.start(), match.end())).toList();
    }

    private static boolean isWithinANumber(int[] text, int start, int end) {
        return start > 0 && isDigit(text[start]) && isDigit(text[start - 1])
                || end < text.length && isDigit(text[end - 1]) && isDigit(text[end]);
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }
}
