# language: da
Egenskab: Netværk, fremskudte fagpersoner, feedback og en samlet plan
  Hvornår drøftes en bekymring før en underretning, og hvornår ikke? Hvad siger feedbacken?
  Reglerne står i rules/familien/kl-2015.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området familien

  Regel: FM-FREMSKUDT Drøft bekymringen med den fremskudte socialrådgiver

    Scenarie: En bekymring, der ikke når underretningsniveauet
      Givet Bekymring.registreret er ja
      Og Bekymring.særligStøtte er nej
      Og Bekymring.overgreb er nej
      Og Familiesamarbejde.fremskudtRådgiver er ja
      Når sagen vurderes den 2025-10-06
      Så siger FM-FREMSKUDT mulighed
      Og er handlingen i FM-FREMSKUDT "Drøft bekymringen med den fremskudte socialrådgiver eller PPR."
      Og er den ansvarlige i FM-FREMSKUDT "Fagpersonen, der har bekymringen"
      Og er kilden til FM-FREMSKUDT "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 02"
      Og hviler FM-FREMSKUDT på ANBEFALING
      Og mangler FM-FREMSKUDT intet

    Abstrakt Scenario: Registreret: <registreret>
      Givet Bekymring.registreret er <registreret>
      Og Bekymring.særligStøtte er nej
      Og Bekymring.overgreb er nej
      Og Familiesamarbejde.fremskudtRådgiver er ja
      Når sagen vurderes den 2025-10-06
      Så er FM-FREMSKUDT <udfald>

      Eksempler:
        | registreret | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Kan have behov for særlig støtte: <støtte>
      Givet Bekymring.registreret er ja
      Og Bekymring.særligStøtte er <støtte>
      Og Bekymring.overgreb er nej
      Og Familiesamarbejde.fremskudtRådgiver er ja
      Når sagen vurderes den 2025-10-06
      Så er FM-FREMSKUDT <udfald>

      Eksempler:
        | støtte      | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Overgreb: <overgreb>
      Givet Bekymring.registreret er ja
      Og Bekymring.særligStøtte er nej
      Og Bekymring.overgreb er <overgreb>
      Og Familiesamarbejde.fremskudtRådgiver er ja
      Når sagen vurderes den 2025-10-06
      Så er FM-FREMSKUDT <udfald>

      Eksempler:
        | overgreb    | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Fremskudt rådgiver: <rådgiver>
      Givet Bekymring.registreret er ja
      Og Bekymring.særligStøtte er nej
      Og Bekymring.overgreb er nej
      Og Familiesamarbejde.fremskudtRådgiver er <rådgiver>
      Når sagen vurderes den 2025-10-06
      Så er FM-FREMSKUDT <udfald>

      Eksempler:
        | rådgiver    | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Kan barnet have behov for særlig støtte, gælder pligten, og der drøftes ikke først
      Givet Bekymring.registreret er ja
      Og Bekymring.særligStøtte er ja
      Og Bekymring.overgreb er nej
      Og Familiesamarbejde.fremskudtRådgiver er ja
      Og Barn.fødselsdato er 2016-05-01
      Når sagen vurderes den 2025-10-06
      Så er FM-FREMSKUDT ikke opfyldt
      Og er UN-ANSAT opfyldt

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Bekymring.registreret er ja
      Og Bekymring.særligStøtte er nej
      Og Bekymring.overgreb er nej
      Og Familiesamarbejde.fremskudtRådgiver er ja
      Når sagen vurderes den 2015-02-28
      Så er FM-FREMSKUDT uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er FM-FREMSKUDT opfyldt

  Regel: FM-NETVAERK Kortlæg netværket

    Scenarie: Netværket er ikke kortlagt
      Givet Familiesamarbejde.netværkKortlagt er nej
      Når sagen vurderes den 2025-10-06
      Så siger FM-NETVAERK anbefaling
      Og er handlingen i FM-NETVAERK "Kortlæg netværkets ressourcer sammen med barnet og familien, fx med familierådslagning, Signs of Safety, netværkskort eller et netværksmøde."
      Og er den ansvarlige i FM-NETVAERK "Kommunens rådgiver"
      Og er kilden til FM-NETVAERK "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 03"
      Og hviler FM-NETVAERK på ANBEFALING
      Og mangler FM-NETVAERK intet

    Abstrakt Scenario: Kortlagt: <kortlagt>
      Givet Familiesamarbejde.netværkKortlagt er <kortlagt>
      Når sagen vurderes den 2025-10-06
      Så er FM-NETVAERK <udfald>

      Eksempler:
        | kortlagt    | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Familiesamarbejde.netværkKortlagt er nej
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er FM-NETVAERK opfyldt
      Og er FM-NETVAERK spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Familiesamarbejde.netværkKortlagt er nej
      Når sagen vurderes den 2015-02-28
      Så er FM-NETVAERK uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er FM-NETVAERK opfyldt

  Regel: FM-FIT-UENIGE Kilderne ser det forskelligt

    Scenarie: Barnet oplever ikke fremgang, skolen gør
      Givet Feedback:
        | id | kilde | fremgang |
        | f1 | BARN  | nej      |
        | f2 | SKOLE | ja       |
      Når sagen vurderes den 2025-10-06
      Så siger FM-FIT-UENIGE fagligVurdering
      Og er resultatet af FM-FIT-UENIGE UENIGE_KILDER
      Og er kilden til FM-FIT-UENIGE "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 03"
      Og hviler FM-FIT-UENIGE på ANBEFALING
      Og mangler FM-FIT-UENIGE intet
      Og er vidnerne for FM-FIT-UENIGE Feedback[f1], Feedback[f2]

    Scenarie: Alle oplever fremgang
      Givet Feedback:
        | id | kilde | fremgang |
        | f1 | BARN  | ja       |
        | f2 | SKOLE | ja       |
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-UENIGE ikke opfyldt

    Scenarie: Ingen gør
      Givet Feedback:
        | id | kilde | fremgang |
        | f1 | BARN  | nej      |
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-UENIGE ikke opfyldt

    Scenarie: Den ene er ikke oplyst
      Givet Feedback:
        | id | kilde    | fremgang    |
        | f1 | BARN     | nej         |
        | f2 | FORÆLDER | ikke oplyst |
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-UENIGE uafklaret

    Scenarie: Ingen feedback
      Givet ingen Feedback
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-UENIGE ikke opfyldt

    Scenarie: Ikke oplyst
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-UENIGE uafklaret

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Feedback:
        | id | kilde | fremgang |
        | f1 | BARN  | nej      |
        | f2 | SKOLE | ja       |
      Når sagen vurderes den 2015-02-28
      Så er FM-FIT-UENIGE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er FM-FIT-UENIGE opfyldt

  Regel: FM-FIT-INGEN Ingen oplever fremgang

    Scenarie: Ingen oplever fremgang
      Givet Feedback:
        | id | kilde    | fremgang |
        | f1 | BARN     | nej      |
        | f2 | FORÆLDER | nej      |
      Når sagen vurderes den 2025-10-06
      Så siger FM-FIT-INGEN anbefaling
      Og er resultatet af FM-FIT-INGEN REVISION_DRØFTES
      Og er handlingen i FM-FIT-INGEN "Drøft med barnet og forældrene, om indsatsen skal ændres eller erstattes af en anden."
      Og er den ansvarlige i FM-FIT-INGEN "Kommunens rådgiver"
      Og er kilden til FM-FIT-INGEN "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 03"
      Og hviler FM-FIT-INGEN på ANBEFALING
      Og mangler FM-FIT-INGEN intet

    Scenarie: Én oplever fremgang
      Givet Feedback:
        | id | kilde         | fremgang |
        | f1 | BARN          | nej      |
        | f2 | SAGSBEHANDLER | ja       |
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-INGEN ikke opfyldt

    Scenarie: Den ene er ikke oplyst
      Givet Feedback:
        | id | kilde | fremgang    |
        | f1 | BARN  | nej         |
        | f2 | SKOLE | ikke oplyst |
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-INGEN uafklaret

    Scenarie: Ingen feedback
      Givet ingen Feedback
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-INGEN ikke opfyldt

    Scenarie: Ikke oplyst
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-INGEN uafklaret

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Feedback:
        | id | kilde    | fremgang |
        | f1 | BARN     | nej      |
        | f2 | FORÆLDER | nej      |
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-INGEN opfyldt
      Og er FM-FIT-INGEN spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Feedback:
        | id | kilde    | fremgang |
        | f1 | BARN     | nej      |
        | f2 | FORÆLDER | nej      |
      Når sagen vurderes den 2015-02-28
      Så er FM-FIT-INGEN uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er FM-FIT-INGEN opfyldt

  Regel: FM-FIT-BARNET Barnets egen feedback mangler

    Scenarie: Skolen og en forælder har svaret, barnet har ikke
      Givet Feedback:
        | id | kilde    | fremgang |
        | f1 | SKOLE    | ja       |
        | f2 | FORÆLDER | ja       |
      Når sagen vurderes den 2025-10-06
      Så siger FM-FIT-BARNET udestår
      Og er handlingen i FM-FIT-BARNET "Spørg barnet selv, hvordan det går."
      Og er den ansvarlige i FM-FIT-BARNET "Sagsbehandleren"
      Og er kilden til FM-FIT-BARNET "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 03"
      Og hviler FM-FIT-BARNET på ANBEFALING
      Og mangler FM-FIT-BARNET intet

    Scenarie: Barnet har også svaret
      Givet Feedback:
        | id | kilde | fremgang |
        | f1 | SKOLE | ja       |
        | f2 | BARN  | ja       |
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-BARNET ikke opfyldt

    Scenarie: Hvem den ene er, er ikke oplyst
      Givet Feedback:
        | id | kilde       | fremgang |
        | f1 | ikke oplyst | ja       |
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-BARNET uafklaret

    Scenarie: Ingen feedback
      Givet ingen Feedback
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-BARNET ikke opfyldt

    Scenarie: Ikke oplyst
      Når sagen vurderes den 2025-10-06
      Så er FM-FIT-BARNET uafklaret

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Feedback:
        | id | kilde    | fremgang |
        | f1 | SKOLE    | ja       |
        | f2 | FORÆLDER | ja       |
      Når sagen vurderes den 2015-02-28
      Så er FM-FIT-BARNET uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er FM-FIT-BARNET opfyldt

  Regel: FM-EN-PLAN Saml planerne

    Scenarie: Tre planer uden en samlet
      Givet Familiesamarbejde.aktivePlaner er 3
      Og Familiesamarbejde.samletPlan er nej
      Når sagen vurderes den 2025-10-06
      Så siger FM-EN-PLAN anbefaling
      Og er handlingen i FM-EN-PLAN "Saml planerne i en fælles plan sammen med familien."
      Og er den ansvarlige i FM-EN-PLAN "Kommunens rådgiver"
      Og er kilden til FM-EN-PLAN "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 02, KL anbefaler"
      Og hviler FM-EN-PLAN på ANBEFALING
      Og mangler FM-EN-PLAN intet

    Abstrakt Scenario: Planer: <planer>
      Givet Familiesamarbejde.aktivePlaner er <planer>
      Og Familiesamarbejde.samletPlan er nej
      Når sagen vurderes den 2025-10-06
      Så er FM-EN-PLAN <udfald>

      Eksempler:
        | planer      | udfald       |
        | 1           | ikke opfyldt |
        | 2           | opfyldt      |
        | 3           | opfyldt      |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Samlet: <samlet>
      Givet Familiesamarbejde.aktivePlaner er 3
      Og Familiesamarbejde.samletPlan er <samlet>
      Når sagen vurderes den 2025-10-06
      Så er FM-EN-PLAN <udfald>

      Eksempler:
        | samlet      | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Familiesamarbejde.aktivePlaner er 3
      Og Familiesamarbejde.samletPlan er nej
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er FM-EN-PLAN opfyldt
      Og er FM-EN-PLAN spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Familiesamarbejde.aktivePlaner er 3
      Og Familiesamarbejde.samletPlan er nej
      Når sagen vurderes den 2015-02-28
      Så er FM-EN-PLAN uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er FM-EN-PLAN opfyldt
