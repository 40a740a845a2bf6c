package cn.lawcampaign.deploy.local.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/**
 * The machine's own Chromium, started once for all browser tests of the JVM. Where there is none, CI fails and a
 * developer's build says what to install.
 */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String MISSING = "浏览器测试未运行：请安装 Chromium（例如 apt-get install chromium fonts-noto-cjk），"
            + "或用环境变量 CHROMIUM 指明程序位置 / BROWSER TESTS DID NOT RUN: install Chromium, for example with"
            + " apt-get install chromium fonts-noto-cjk, or name the program in the environment variable CHROMIUM";

    private static Browser browser;

    private Chromium() {
    }

    /** The running browser; without one the test ends here. */
    static synchronized Browser get() {
        if (browser == null) {
            browser = launch(program());
        }
        return browser;
    }

    private static Browser launch(Path program) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "stop-chromium"));
        return playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setArgs(List.of(
                "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--no-first-run", "--lang=zh-CN")));
    }

    private static Path program() {
        Optional<Path> found = candidates().filter(Files::isExecutable).findFirst();
        if (found.isEmpty()) {
            if (System.getenv("CI") != null) {
                throw new AssertionError(MISSING);
            }
            System.err.println("\n" + "!".repeat(100) + "\n" + MISSING + "\n" + "!".repeat(100) + "\n");
            Assumptions.abort(MISSING);
        }
        return found.get();
    }

    private static Stream<Path> candidates() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Stream.of(Path.of(named));
        }
        return Stream.concat(Stream.of("/usr/bin"), Stream.of(System.getenv().getOrDefault("PATH", "").split(":")))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    }
}
