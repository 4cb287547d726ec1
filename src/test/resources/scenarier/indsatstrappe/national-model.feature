# language: da
Egenskab: Indsatstrappen: de nationale trin
  Hvilket trin er det laveste, en fagperson har vurderet tilstrækkeligt?
  Reglerne står i rules/indsatstrappe/national-model.drl. Alle børn er opdigtede.
  Trin 4-6 foreslås aldrig. Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe

  Regel: IT-TRIN-1 Almenområdet er tilstrækkeligt
    Fagpersonens vurdering sætter trinnet. Er almenområdet nok, er trinnet 1, uanset hvad der ellers er nok.

    Scenarie: Almenområdet er vurderet tilstrækkeligt
      Givet Trinvurdering.almenTilstrækkelig er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-TRIN-1 højstTrin
      Og er trinnet på TRAPPE 1
      Og hviler IT-TRIN-1 på VEJLEDNING
      Og hviler IT-TRIN-1 også på KOMMUNAL
      Og hviler IT-TRIN-1 også på LOKALT_VALG
      Og er kilden til IT-TRIN-1 "social.dk, Indsatstrappen for udsatte børn og unge"

    Abstrakt Scenario: Det laveste tilstrækkelige trin gælder: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | <trin 1>           | <trin 2>                  | <trin 3>                   |
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-1 <udfald>
      Og er trinnet på TRAPPE <trinnet>

      Eksempler:
        | vurderingen                             | trin 1      | trin 2      | trin 3      | udfald       | trinnet  |
        | alle tre er nok                         | ja          | ja          | ja          | opfyldt      | 1        |
        | det første er nok, resten ved ingen     | ja          | ikke oplyst | ikke oplyst | opfyldt      | 1        |
        | det første er nok, de højere er ikke    | ja          | nej         | nej         | opfyldt      | 1        |
        | det første er ikke nok                  | nej         | ja          | ja          | ikke opfyldt | 2        |
        | det første ved ingen                    | ikke oplyst | ja          | nej         | uafklaret    | 1 til 2  |
        | det første ved ingen, kun det tredje er nok | ikke oplyst | nej     | ja          | uafklaret    | 1 til 3  |
        | de to første ved ingen                  | ikke oplyst | ikke oplyst | ja          | uafklaret    | 1 til 3  |
        | det første ved ingen, resten er ikke nok | ikke oplyst | nej        | nej         | uafklaret    | mindst 1 |

    Scenarie: Er intet vurderet, spørges der om det, og trinnet er ikke endeligt
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-1 uafklaret
      Og er resultatet af IT-TRIN-1 KRÆVER_FAGLIG_VURDERING
      Og er trinnet på TRAPPE mindst 1
      Og er trinnet på TRAPPE foreløbigt
      Og mangler IT-TRIN-1 kun svar på:
        | felt                             | svares af  | spørgsmål                                                    | skøn |
        | Trinvurdering.almenTilstrækkelig | fagperson | Er en indsats i almenområdet (trin 1) i sig selv tilstrækkelig? | ja   |

    Abstrakt Scenario: Trappen bruges fra 1. januar 2015, et lokalt valg: <dagen>
      Givet Trinvurdering.almenTilstrækkelig er ja
      Når sagen vurderes den <dato>
      Så er IT-TRIN-1 <udfald>

      Eksempler:
        | dagen        | dato       | udfald             |
        | dagen før    | 2014-12-31 | uden for gyldighed |
        | første dag   | 2015-01-01 | opfyldt            |

  Regel: IT-TRIN-2 Forebyggende indsatser er tilstrækkelige
    Trinnene skal ikke prøves nedefra: trin 2 kan vurderes tilstrækkeligt, uden at trin 1 er prøvet.

    Abstrakt Scenario: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig |
        | <trin 1>           | <trin 2>                  |
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-2 <udfald>
      Og er trinnet på TRAPPE <trinnet>

      Eksempler:
        | vurderingen                      | trin 1      | trin 2      | udfald       | trinnet  |
        | Trin 2 er nok, trin 1 er ikke    | nej         | ja          | opfyldt      | 2        |
        | Trin 2 er nok, trin 1 ved ingen  | ikke oplyst | ja          | opfyldt      | 1 til 2  |
        | Trin 2 er ikke nok               | nej         | nej         | ikke opfyldt | mindst 3 |
        | Trin 2 ved ingen                 | nej         | ikke oplyst | uafklaret    | mindst 2 |

    Scenarie: Forebyggende indsatser er vurderet tilstrækkelige
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig |
        | nej                | ja                        |
      Når sagen vurderes den 2024-05-15
      Så siger IT-TRIN-2 højstTrin
      Og mangler IT-TRIN-2 intet

    Scenarie: Dagen før 1. januar 2015 gælder trinnet ikke
      Givet Trinvurdering.forebyggendeTilstrækkelig er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-TRIN-2 uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-TRIN-2 opfyldt

  Regel: IT-TRIN-3 Hjemmebaserede foranstaltninger er tilstrækkelige
    Det højeste trin, reglerne kan sætte. Er heller ikke det nok, er der intet trin.

    Abstrakt Scenario: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | <trin 1>           | <trin 2>                  | <trin 3>                   |
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-3 <udfald>
      Og er trinnet på TRAPPE <trinnet>

      Eksempler:
        | vurderingen                          | trin 1      | trin 2      | trin 3      | udfald    | trinnet  |
        | Trin 3 er nok, de lavere er ikke     | nej         | nej         | ja          | opfyldt   | 3        |
        | Trin 3 er nok, de lavere ved ingen   | ikke oplyst | ikke oplyst | ja          | opfyldt   | 1 til 3  |
        | Trin 3 er nok, trin 2 ved ingen      | nej         | ikke oplyst | ja          | opfyldt   | 2 til 3  |
        | Trin 3 ved ingen                     | nej         | nej         | ikke oplyst | uafklaret | mindst 3 |

    Scenarie: Er intet trin vurderet tilstrækkeligt, er der intet trin
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | nej                       | nej                        |
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-3 ikke opfyldt
      Og er der intet trin på TRAPPE

    Scenarie: Hjemmebaserede foranstaltninger er vurderet tilstrækkelige
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | nej                       | ja                         |
      Når sagen vurderes den 2024-05-15
      Så siger IT-TRIN-3 højstTrin

    Scenarie: Dagen før 1. januar 2015 gælder trinnet ikke
      Givet Trinvurdering.hjemmebaseretTilstrækkelig er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-TRIN-3 uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-TRIN-3 opfyldt
