package dk.indsatsregler.web.pages;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.overview.Overview.Kind;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.web.html.Html;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What one would rather look at than read, of one case. */
final class Pictures {

    private Pictures() {}

    /** The pictures of an assessment, by the part they belong to. */
    static Map<Kind, Html> of(RuleSet rules, Sag sag, Vurdering assessment) {
        Map<Kind, Html> pictures = new EnumMap<>(Kind.class);
        put(pictures, Kind.DEADLINES, DeadlinePicture.of(assessment.frister(), sag.vurderingsdato()));
        put(pictures, Kind.RULER, ScalePictures.ruler(assessment.børnelineal()));
        put(pictures, Kind.LADDER, ScalePictures.ladder(assessment.indsatstrappe()));
        put(pictures, Kind.FACTS, QuarterPicture.of(rules, sag, assessment));
        return pictures;
    }

    private static void put(Map<Kind, Html> pictures, Kind kind, Optional<? extends Html> picture) {
        picture.ifPresent(drawn -> pictures.put(kind, drawn));
    }
}
