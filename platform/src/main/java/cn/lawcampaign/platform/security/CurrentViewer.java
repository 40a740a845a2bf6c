package cn.lawcampaign.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;

/**
 * The person who sends this request, from the access token: user name, roles and the {@code unit} claim, which the
 * campaign's unit tree turns into a path. A unit that the tree doesn't know gives an empty path, and so sees nothing.
 */
@RequestScoped
public class CurrentViewer {

    @Inject
    SecurityIdentity identity;

    @Inject
    Campaign campaign;

    private Viewer viewer;

    /** @throws Problem 401 when nobody is signed in */
    public Viewer get() {
        if (viewer == null) {
            if (identity.isAnonymous()) {
                throw new Problem(ProblemType.SIGN_IN);
            }
            viewer = viewerOf(identity.getPrincipal().getName(), identity.getRoles(), claim(identity, "unit"),
                    campaign);
        }
        return viewer;
    }

    /** The person's name as people write it; the user name where the token has none. */
    public String displayName() {
        get();
        return displayName(identity);
    }

    /** The same of anybody who is signed in. */
    public static String displayName(SecurityIdentity identity) {
        String name = claim(identity, "name");
        return name == null || name.isBlank() ? identity.getPrincipal().getName() : name;
    }

    /** The person's unit as a unit of the pack, if the pack knows it. */
    public Optional<Unit> unit() {
        return campaign.units().find(get().unit());
    }

    private static String claim(SecurityIdentity identity, String name) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(name) != null
                ? token.getClaim(name).toString()
                : null;
    }

    static Viewer viewerOf(String name, Set<String> roles, String unit, Campaign campaign) {
        if (campaign.units().find(unit).isEmpty()) {
            return new Viewer(name, roles, List.of(), Set.of(), false);
        }
        List<String> path = campaign.units().path(unit).stream().map(Unit::code).toList();
        Set<String> below = campaign.units().subtree(unit).stream().map(Unit::code).collect(Collectors.toSet());
        return new Viewer(name, roles, path, below, campaign.closedQueueReaders().contains(name));
    }
}
