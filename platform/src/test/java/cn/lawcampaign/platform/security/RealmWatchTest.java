package cn.lawcampaign.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.security.DemoAccounts.Answer;

class RealmWatchTest {

    private final Queue<Answer> answers = new ArrayDeque<>();
    private final AtomicInteger ended = new AtomicInteger();
    private final RealmWatch watch = new RealmWatch(answers::remove, ended::incrementAndGet);

    @Test
    void isReadyOnceTheRealmHasRefusedAndAsksNoMore() {
        answers.add(Answer.REFUSED);
        assertEquals(Optional.empty(), watch.firstLook());
        assertEquals(Status.UP, status());
        watch.lookAgain();
        assertEquals(0, ended.get());
    }

    @Test
    void findsTheDemoRealmAtTheStart() {
        answers.add(Answer.LET_IN);
        assertEquals("quarkus.oidc.auth-server-url", watch.firstLook().orElseThrow().property());
    }

    @Test
    void isNotReadyWhileTheRealmIsAwayAndGoesOnAsking() {
        answers.addAll(List.of(Answer.UNKNOWN, Answer.UNKNOWN, Answer.REFUSED));
        assertEquals(Optional.empty(), watch.firstLook());
        assertEquals(Status.DOWN, status());
        watch.lookAgain();
        assertEquals(Status.DOWN, status());
        watch.lookAgain();
        assertEquals(Status.UP, status());
        assertEquals(0, ended.get());
    }

    @Test
    void endsWhenARealmThatWasAwayIsTheDemos() {
        answers.addAll(List.of(Answer.UNKNOWN, Answer.LET_IN));
        watch.firstLook();
        watch.lookAgain();
        assertEquals(1, ended.get());
        assertEquals(Status.DOWN, status());
        assertTrue(answers.isEmpty());
    }

    @Test
    void whereNobodyLookedThereIsNothingToWaitFor() {
        assertEquals(Status.UP, status());
    }

    private Status status() {
        return watch.call().getStatus();
    }
}
