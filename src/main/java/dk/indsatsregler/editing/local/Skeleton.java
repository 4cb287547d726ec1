package dk.indsatsregler.editing.local;

/** A rule of one's own to begin with: it loads, and its scenarios pass. */
public final class Skeleton {

    /** The area it is about. */
    public static final String AREA = "skolefravaer";

    private Skeleton() {}

    /** The rule file. */
    public static String rule(String id) {
        return """
                // %1$s: kommunens egen regel
                // Kilde: UDFYLD hvem, hvor og hvornår. En ny regel lægges ved siden af de andre; den ændrer ingen af dem.
                // Ejer: UDFYLD. Sådan læses og rettes en regel, og hvad den kan læse: rules/README.md

                rule "%1$s: Seks dages fravær på 60 skoledage"   // ID, kolon og en kort sætning
                    @kilde( "%2$s" )
                    @grundlag( LOKALT_VALG )       // eller KOMMUNAL, når det er kommunens vedtagne praksis
                    @udsagn( "FR-33" )             // de udsagn i rules/udsagn.json, reglen bygger på
                    @forklaring( "Mindst seks dages fravær i de seneste 60 skoledage, uanset type." )
                    @handling( "Tal med barnet og forældrene." )
                    @ansvarlig( "Skolen" )
                    @gyldigFra( "2025-01-01" )     // første dag, reglen gælder
                when
                    Vindue( skoledage == 60, fraværsdage >= 6 )   // mindst 6 dage af de seneste 60 skoledage
                then
                    konklusion.anbefaling();       // eller opmærksomhed(), mulighed(), udestår() …
                end
                """.formatted(id, Adaptation.SOURCE);
    }

    /** The feature file. */
    public static String scenarios(String id) {
        return """
                # language: da
                Egenskab: %1$s, kommunens egen regel
                  Alle børn er opdigtede. Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

                  Regel: %1$s Seks dages fravær på 60 skoledage

                    Scenarie: Reglen er kommunens egen og anbefaler en samtale
                      Givet Vindue:
                        | id      | skoledage | fraværsdage |
                        | seneste | 60        | 8           |
                      Når sagen vurderes den 2025-01-15
                      Så siger %1$s anbefaling
                      Og hviler %1$s på LOKALT_VALG
                      Og er handlingen i %1$s "Tal med barnet og forældrene."
                      Og er den ansvarlige i %1$s "Skolen"

                    Abstrakt Scenario: Grænsen er 6 dage: <hvad>
                      Givet Vindue:
                        | id      | skoledage | fraværsdage |
                        | seneste | 60        | <dage>      |
                      Når sagen vurderes den 2025-01-15
                      Så er %1$s <udfald>

                      Eksempler:
                        | hvad                      | dage        | udfald       |
                        | en halv dag under grænsen | 5.5         | ikke opfyldt |
                        | netop på grænsen          | 6           | opfyldt      |
                        | hvor mange er ikke oplyst | ikke oplyst | uafklaret    |

                    Scenarie: En opgørelse over 59 skoledage afgør ikke de seneste 60
                      Givet Vindue:
                        | id      | skoledage | fraværsdage |
                        | seneste | 59        | 8           |
                      Når sagen vurderes den 2025-01-15
                      Så er %1$s uafklaret

                    Scenarie: At der ingen opgørelse er, er ikke nul fravær
                      Givet ingen Vindue
                      Når sagen vurderes den 2025-01-15
                      Så er %1$s uafklaret

                    Scenarie: Er fraværet ikke talt op, spørges skolen
                      Givet området skolefravaer
                      Når sagen vurderes den 2025-01-15
                      Så er %1$s uafklaret
                      Og mangler %1$s svar på Vindue
                """.formatted(id);
    }
}
