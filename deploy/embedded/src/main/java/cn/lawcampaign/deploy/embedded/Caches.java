package cn.lawcampaign.deploy.embedded;

import java.nio.file.Path;

/** Where unpacked and built parts are kept between starts: {@code ~/.cache/lawcampaign}, or LAWCAMPAIGN_CACHE. */
public final class Caches {

    private Caches() {
    }

    public static Path folder() {
        String chosen = System.getenv("LAWCAMPAIGN_CACHE");
        return chosen != null ? Path.of(chosen) : Path.of(System.getProperty("user.home"), ".cache", "lawcampaign");
    }
}
