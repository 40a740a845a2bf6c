package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * The names that a text is searched for.
 *
 * @param units    of the units of the tree
 * @param bodies   of bodies of which the text doesn't say which one
 * @param counties of counties and districts
 * @param titles   words that make a person's name an officer's ("队长")
 */
public record KnownNames(List<UnitAlias> units, List<BodyName> bodies, List<CountyNames> counties,
        List<String> titles) {
}
