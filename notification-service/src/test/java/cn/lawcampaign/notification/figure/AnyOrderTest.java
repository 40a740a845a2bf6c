package cn.lawcampaign.notification.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import cn.lawcampaign.notification.kit.Told;
import cn.lawcampaign.platform.event.routing.LeadEvent;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However the leads' events are mixed and repeated on their way, the figures are the same. */
class AnyOrderTest {

    private static final List<String> UNITS = List.of("GAJ-DC", "JCY", "JTJ-FZ", "JWJ");
    private static final List<String> FINDINGS = List.of("SUBSTANTIATED", "PARTLY", "UNSUBSTANTIATED");
    private static final Instant START = Instant.parse("2023-05-26T08:00:00Z");
    private static final Period WEEK = Period.weekOf(LocalDate.parse("2023-06-09"), ZoneId.of("Asia/Shanghai"));

    @Property(tries = 300)
    void anyInterleavingThatKeepsOrderAKeyGivesTheSameFigures(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<LeadEvent>> lives = lives(random);
        assertEquals(figures(lives.stream().flatMap(List::stream).toList()), figures(interleaved(lives, random)));
    }

    @Property(tries = 300)
    void soDoesAnyOrderAtAll(@ForAll long seed) {
        Random random = new Random(seed);
        List<LeadEvent> events = new ArrayList<>(lives(random).stream().flatMap(List::stream).toList());
        Figures inOrder = figures(events);
        events.addAll(events.subList(0, events.size() / 2));
        Collections.shuffle(events, random);
        assertEquals(inOrder, figures(events));
    }

    // takes the next event of any lead; one that was taken may come again at once or later
    private static List<LeadEvent> interleaved(List<List<LeadEvent>> lives, Random random) {
        List<LeadEvent> mixed = new ArrayList<>();
        List<List<LeadEvent>> left = new ArrayList<>(lives.stream().map(ArrayList::new).toList());
        while (!left.isEmpty()) {
            List<LeadEvent> life = left.get(random.nextInt(left.size()));
            mixed.add(life.remove(0));
            if (random.nextInt(3) == 0) {
                mixed.add(mixed.get(random.nextInt(mixed.size())));
            }
            left.removeIf(List::isEmpty);
        }
        return mixed;
    }

    private static List<List<LeadEvent>> lives(Random random) {
        List<List<LeadEvent>> lives = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            lives.add(life(Told.lead("n" + i, pick(UNITS, random)), random));
        }
        return lives;
    }

    private static List<LeadEvent> life(Told lead, Random random) {
        Instant at = START.plus(random.nextInt(20_000), ChronoUnit.MINUTES);
        List<LeadEvent> events = new ArrayList<>();
        events.add(lead.opened(at.toString(), random.nextBoolean()));
        int steps = random.nextInt(5);
        for (int no = 1; no <= steps; no++) {
            at = at.plus(random.nextInt(3_000), ChronoUnit.MINUTES);
            String due = LocalDate.ofInstant(at, WEEK.zone()).plusDays(random.nextInt(4)).toString();
            switch (random.nextInt(4)) {
                case 0 -> events.add(lead.at(pick(UNITS, random)).dispatched(no, at.toString(), due, due));
                case 1 -> events.add(lead.signed(at.toString(), random.nextBoolean()));
                case 2 -> events.add(lead.accepted(at.toString(), due));
                default -> events.add(lead.concluded(at.toString(), pick(FINDINGS, random), random.nextBoolean()));
            }
        }
        return events;
    }

    private static Figures figures(List<LeadEvent> events) {
        Map<UUID, LeadFact> facts = new HashMap<>();
        events.forEach(event -> facts.put(event.leadId(),
                LeadFacts.apply(facts.get(event.leadId()), FigureListener.own(event))));
        return Figures.of(facts.values().stream().map(f -> CountedLead.of(f, List.of())).toList(), WEEK,
                Instant.parse("2023-06-09T00:00:00Z"));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
