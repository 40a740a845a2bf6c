package cn.lawcampaign.intake.letter;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.desk.DeskLine;
import cn.lawcampaign.intake.desk.DeskWork;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;

/** Letters that wait for a transcript, on a clerk's start page. */
@ApplicationScoped
class LetterWork implements DeskWork {

    private static final int PLACE = 30;

    private final LetterGate gate;

    LetterWork(LetterGate gate) {
        this.gate = gate;
    }

    @Override
    public List<DeskLine> of(Viewer person) {
        if (!person.has(Roles.CLERK)) {
            return List.of();
        }
        List<Letter> waiting = gate.waiting(person, Integer.MAX_VALUE);
        return List.of(new DeskLine(PLACE, Text.of("待抄录的来信", "Letters to transcribe"), waiting.size(),
                waiting.stream().map(Letter::registeredAt).min((a, b) -> a.compareTo(b)).orElse(null), "/desk/letters",
                Text.of("没有待抄录的来信。收到来信后点“登记来信”。", "No letter waits. When one comes, choose \"Register a letter\"."),
                null));
    }
}
