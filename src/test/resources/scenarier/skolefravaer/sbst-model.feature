# language: da
Egenskab: Skolefravær: trivsel og den nationale model for bekymrende skolefravær
  Hvem er i målgruppen, hvad er kortlagt, hvem er inddraget, og hvilken hjælp kan skolen få?
  Reglerne står i rules/skolefravaer/sbst-model.drl. Alle børn er opdigtede.
  Modellen er vejledning, og effekt loves ikke. Hvor kilden ikke har et tal, er tallet et lokalt valg.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund: En elev i folkeskolens 8. klasse
    Givet området skolefravaer
    Og Skolegang:
      | skoleform  | klassetrin |
      | FOLKESKOLE | 8          |

  Regel: FR-TRIVSEL Tegn på mistrivsel i skolen
    Bekymrende fravær forstås ikke alene ud fra mængde eller type. Barnets trivsel tæller, også når det er i skole hver dag.

    Scenarie: Eleven er i skole hver dag og trives ikke: det er et tegn ved 0 procent fravær
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |
      Når sagen vurderes den 2023-05-15
      Så siger FR-TRIVSEL opmærksomhed
      Og har FR-TRIVSEL intet resultat
      Og er FR-SAMLET-05 ikke opfyldt
      Og mangler FR-TRIVSEL intet
      Og hviler FR-TRIVSEL på VEJLEDNING
      Og er kilden til FR-TRIVSEL "Social- og Boligstyrelsen, model for bekymrende skolefravær, Målgruppe"

    Scenarie: Tegnet gælder, også når ingen har talt fraværet op
      Givet Trivsel.tegnPåMistrivsel er ja
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIVSEL opfyldt
      Og er FR-SAMLET-05 uafklaret

    Scenarie: Meget fravær er ikke i sig selv et tegn på mistrivsel
      Givet Trivsel.tegnPåMistrivsel er nej
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 60          |
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIVSEL ikke opfyldt
      Og er FR-SAMLET-20 opfyldt
      Og forklares FR-TRIVSEL med "tegnPåMistrivsel er nej; kræver ja"

    Scenarie: Om barnet trives, er et fagligt skøn
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIVSEL uafklaret
      Og er resultatet af FR-TRIVSEL KRÆVER_FAGLIG_VURDERING
      Og mangler FR-TRIVSEL kun svar på:
        | felt                     | svares af | spørgsmål                                     | skøn |
        | Trivsel.tegnPåMistrivsel | fagperson | Viser barnet tegn på ikke at trives i skolen? | ja   |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Givet Trivsel.tegnPåMistrivsel er ja
      Når sagen vurderes den <dato>
      Så er FR-TRIVSEL <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-MAALGRUPPE I målgruppen for modellen
    Børn i 0.-9. klasse samt 10. klasse, i almene tilbud og specialtilbud, med begyndende eller bekymrende fravær. Kilden har ingen tal:
    her er det begyndende fravær efter den lokale standard, eller tegn på, at barnet ikke trives i skolen. Ét af dem er nok.

    Abstrakt Scenario: Fravær eller mistrivsel er nok hver for sig: <barnet>
      Givet Trivsel.tegnPåMistrivsel er <tegn>
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-MAALGRUPPE <udfald>

      Eksempler:
        | barnet                                        | dage        | tegn        | udfald       |
        | er i skole og trives                          | 0           | nej         | ikke opfyldt |
        | er en halv dag under det lokale trin          | 2.5         | nej         | ikke opfyldt |
        | har begyndende fravær og trives               | 3           | nej         | opfyldt      |
        | er i skole hver dag, men trives ikke          | 0           | ja          | opfyldt      |
        | har begyndende fravær og trives ikke          | 3           | ja          | opfyldt      |
        | har begyndende fravær; om trivsel vides intet | 3           | ikke oplyst | opfyldt      |
        | trives ikke; om fravær vides intet            | ikke oplyst | ja          | opfyldt      |
        | er i skole; om trivsel vides intet            | 0           | ikke oplyst | uafklaret    |
        | trives; om fravær vides intet                 | ikke oplyst | nej         | uafklaret    |

    Scenarie: Målgruppen er vejledning, men hviler på et lokalt tal, og effekt loves ikke
      Givet Trivsel.tegnPåMistrivsel er nej
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 3           |
      Når sagen vurderes den 2023-05-15
      Så siger FR-MAALGRUPPE opfyldt
      Og har FR-MAALGRUPPE intet resultat
      Og mangler FR-MAALGRUPPE intet
      Og hviler FR-MAALGRUPPE på VEJLEDNING
      Og hviler FR-MAALGRUPPE også på LOKALT_VALG
      Og er kilden til FR-MAALGRUPPE "Social- og Boligstyrelsen, model for bekymrende skolefravær, Målgruppe"
      Og er forbeholdet ved FR-MAALGRUPPE "Evalueringens datagrundlag er varierende og relativt lille. Effekt kan ikke loves (FR-64)."

    Scenarie: Er der hverken fravær eller tegn, tælles begge dele i forklaringen
      Givet Trivsel.tegnPåMistrivsel er nej
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 2.5         |
      Når sagen vurderes den 2023-05-15
      Så er FR-MAALGRUPPE ikke opfyldt
      Og forklares FR-MAALGRUPPE med "opfyldte er 0; kræver mindst 1"

    Abstrakt Scenario: Grundskolens klassetrin og 10. klasse er med, en ungdomsuddannelse er ikke: <skoleform>, <klassetrin>
      Givet Skolegang:
        | klassetrin   | skoleform   |
        | <klassetrin> | <skoleform> |
      Og Trivsel.tegnPåMistrivsel er ja
      Når sagen vurderes den 2023-05-15
      Så er FR-MAALGRUPPE <udfald>

      Eksempler:
        | klassetrin  | skoleform             | udfald       |
        | 0           | FOLKESKOLE            | opfyldt      |
        | 9           | FRI_ELLER_PRIVATSKOLE | opfyldt      |
        | 10          | EFTERSKOLE            | opfyldt      |
        | ikke oplyst | FOLKESKOLE            | opfyldt      |
        | ikke oplyst | FRI_ELLER_PRIVATSKOLE | opfyldt      |
        | ikke oplyst | EFTERSKOLE            | opfyldt      |
        | 5           | ANDEN                 | opfyldt      |
        | 10          | ANDEN                 | opfyldt      |
        | 10          | FRI_FAGSKOLE          | opfyldt      |
        | ikke oplyst | ANDEN                 | uafklaret    |
        | ikke oplyst | FRI_FAGSKOLE          | uafklaret    |
        | ikke oplyst | UNGDOMSUDDANNELSE     | ikke opfyldt |
        | 10          | UNGDOMSUDDANNELSE     | ikke opfyldt |
        | 5           | ikke oplyst           | uafklaret    |

    Abstrakt Scenario: Et klassetrin uden for grundskolen er en fejl, ikke en elev uden for målgruppen: <klassetrin>
      Givet Skolegang.klassetrin er <klassetrin>
      Og Trivsel.tegnPåMistrivsel er ja
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Skolegang.klassetrin

      Eksempler:
        | klassetrin |
        | -1         |
        | 11         |

    Scenarie: Er hverken fravær eller trivsel oplyst, spørges der om begge dele
      Når sagen vurderes den 2023-05-15
      Så er FR-MAALGRUPPE uafklaret
      Og har FR-MAALGRUPPE intet resultat
      Og mangler FR-MAALGRUPPE kun svar på:
        | felt                     | svares af | skøn |
        | Vindue                   | skole     | nej  |
        | Trivsel.tegnPåMistrivsel | fagperson | ja   |

    Scenarie: Trives barnet, er det kun fraværet, der mangler
      Givet Trivsel.tegnPåMistrivsel er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-MAALGRUPPE uafklaret
      Og mangler FR-MAALGRUPPE kun svar på:
        | felt   | svares af | skøn |
        | Vindue | skole     | nej  |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Givet Trivsel.tegnPåMistrivsel er ja
      Når sagen vurderes den <dato>
      Så er FR-MAALGRUPPE <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-KORTLAGT Kortlægningen er hel
    Årsagerne kan ligge fire steder: skole, hjem, fritid og barnet selv. Kortlægningen er først hel, når alle fire er set på.

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives, og alle fire steder er kortlagt
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |
      Og Kortlaegning:
        | skole | hjem | fritid | barn |
        | ja    | ja   | ja     | ja   |

    Scenarie: Skole, hjem, fritid og barn er kortlagt
      Når sagen vurderes den 2023-05-15
      Så siger FR-KORTLAGT opfyldt
      Og er resultatet af FR-KORTLAGT KORTLÆGNING_HEL
      Og mangler FR-KORTLAGT intet
      Og hviler FR-KORTLAGT på VEJLEDNING
      Og er kilden til FR-KORTLAGT "Social- og Boligstyrelsen, model for bekymrende skolefravær, Målgruppe"

    Abstrakt Scenario: Mangler ét sted, er kortlægningen ikke hel: <sted>
      Givet Kortlaegning.<sted> er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAGT ikke opfyldt
      Og har FR-KORTLAGT intet resultat
      Og forklares FR-KORTLAGT med "<sted> er nej; kræver ja"

      Eksempler:
        | sted   |
        | skole  |
        | hjem   |
        | fritid |
        | barn   |

    Abstrakt Scenario: Er ét sted ikke oplyst, er der ét spørgsmål tilbage: <sted>
      Givet Kortlaegning.<sted> er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAGT uafklaret
      Og har FR-KORTLAGT intet resultat
      Og mangler FR-KORTLAGT kun svar på:
        | felt                | svares af | spørgsmål   | skøn |
        | Kortlaegning.<sted> | fagperson | <spørgsmål> | nej  |

      Eksempler:
        | sted   | spørgsmål                               |
        | skole  | Er forholdene i skolen kortlagt?        |
        | hjem   | Er forholdene i hjemmet kortlagt?       |
        | fritid | Er forholdene i fritiden kortlagt?      |
        | barn   | Er forholdene hos barnet selv kortlagt? |

    Scenarie: Uden for målgruppen siger reglen intet
      Givet Trivsel.tegnPåMistrivsel er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAGT ikke opfyldt
      Og mangler FR-KORTLAGT intet

    Scenarie: Er det uvist, om barnet er i målgruppen, spørges der kun om det
      Givet Trivsel.tegnPåMistrivsel er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAGT uafklaret
      Og mangler FR-KORTLAGT kun svar på:
        | felt                     | svares af | skøn |
        | Trivsel.tegnPåMistrivsel | fagperson | ja   |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Når sagen vurderes den <dato>
      Så er FR-KORTLAGT <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-KORTLAEG-SKOLE Skolen er ikke kortlagt

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |
      Og Kortlaegning.skole er nej

    Scenarie: Det, der mangler, nævnes
      Når sagen vurderes den 2023-05-15
      Så siger FR-KORTLAEG-SKOLE udestår
      Og har FR-KORTLAEG-SKOLE intet resultat
      Og er handlingen i FR-KORTLAEG-SKOLE "Kortlæg læringsmiljøet i skolen og barnets relationer til lærere og kammerater."
      Og er den ansvarlige i FR-KORTLAEG-SKOLE "Skolen"
      Og er kilden til FR-KORTLAEG-SKOLE "Social- og Boligstyrelsen, model for bekymrende skolefravær, Målgruppe"
      Og hviler FR-KORTLAEG-SKOLE på VEJLEDNING
      Og hviler FR-KORTLAEG-SKOLE også på LOKALT_VALG
      Og mangler FR-KORTLAEG-SKOLE intet

    Abstrakt Scenario: Kortlagt <svar>, tegn på mistrivsel <tegn>
      Givet Kortlaegning.skole er <svar>
      Og Trivsel.tegnPåMistrivsel er <tegn>
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEG-SKOLE <udfald>

      Eksempler:
        | svar        | tegn        | udfald       |
        | ja          | ja          | ikke opfyldt |
        | nej         | nej         | ikke opfyldt |
        | ikke oplyst | ja          | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |
        | ja          | ikke oplyst | ikke opfyldt |

    Scenarie: Er det ikke oplyst, spørges en fagperson
      Givet Kortlaegning.skole er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEG-SKOLE uafklaret
      Og mangler FR-KORTLAEG-SKOLE kun svar på:
        | felt                | svares af | spørgsmål |
        | Kortlaegning.skole | fagperson | Er forholdene i skolen kortlagt? |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Når sagen vurderes den <dato>
      Så er FR-KORTLAEG-SKOLE <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |

  Regel: FR-KORTLAEG-HJEM Hjemmet er ikke kortlagt

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |
      Og Kortlaegning.hjem er nej

    Scenarie: Det, der mangler, nævnes
      Når sagen vurderes den 2023-05-15
      Så siger FR-KORTLAEG-HJEM udestår
      Og har FR-KORTLAEG-HJEM intet resultat
      Og er handlingen i FR-KORTLAEG-HJEM "Kortlæg forholdene i hjemmet."
      Og er den ansvarlige i FR-KORTLAEG-HJEM "Skolen"
      Og er kilden til FR-KORTLAEG-HJEM "Social- og Boligstyrelsen, model for bekymrende skolefravær, Målgruppe"
      Og hviler FR-KORTLAEG-HJEM på VEJLEDNING
      Og hviler FR-KORTLAEG-HJEM også på LOKALT_VALG
      Og mangler FR-KORTLAEG-HJEM intet

    Abstrakt Scenario: Kortlagt <svar>, tegn på mistrivsel <tegn>
      Givet Kortlaegning.hjem er <svar>
      Og Trivsel.tegnPåMistrivsel er <tegn>
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEG-HJEM <udfald>

      Eksempler:
        | svar        | tegn        | udfald       |
        | ja          | ja          | ikke opfyldt |
        | nej         | nej         | ikke opfyldt |
        | ikke oplyst | ja          | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |
        | ja          | ikke oplyst | ikke opfyldt |

    Scenarie: Er det ikke oplyst, spørges en fagperson
      Givet Kortlaegning.hjem er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEG-HJEM uafklaret
      Og mangler FR-KORTLAEG-HJEM kun svar på:
        | felt                | svares af | spørgsmål |
        | Kortlaegning.hjem | fagperson | Er forholdene i hjemmet kortlagt? |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Når sagen vurderes den <dato>
      Så er FR-KORTLAEG-HJEM <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |

  Regel: FR-KORTLAEG-FRITID Fritiden er ikke kortlagt

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |
      Og Kortlaegning.fritid er nej

    Scenarie: Det, der mangler, nævnes
      Når sagen vurderes den 2023-05-15
      Så siger FR-KORTLAEG-FRITID udestår
      Og har FR-KORTLAEG-FRITID intet resultat
      Og er handlingen i FR-KORTLAEG-FRITID "Kortlæg forholdene i fritiden."
      Og er den ansvarlige i FR-KORTLAEG-FRITID "Skolen"
      Og er kilden til FR-KORTLAEG-FRITID "Social- og Boligstyrelsen, model for bekymrende skolefravær, Målgruppe"
      Og hviler FR-KORTLAEG-FRITID på VEJLEDNING
      Og hviler FR-KORTLAEG-FRITID også på LOKALT_VALG
      Og mangler FR-KORTLAEG-FRITID intet

    Abstrakt Scenario: Kortlagt <svar>, tegn på mistrivsel <tegn>
      Givet Kortlaegning.fritid er <svar>
      Og Trivsel.tegnPåMistrivsel er <tegn>
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEG-FRITID <udfald>

      Eksempler:
        | svar        | tegn        | udfald       |
        | ja          | ja          | ikke opfyldt |
        | nej         | nej         | ikke opfyldt |
        | ikke oplyst | ja          | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |
        | ja          | ikke oplyst | ikke opfyldt |

    Scenarie: Er det ikke oplyst, spørges en fagperson
      Givet Kortlaegning.fritid er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEG-FRITID uafklaret
      Og mangler FR-KORTLAEG-FRITID kun svar på:
        | felt                | svares af | spørgsmål |
        | Kortlaegning.fritid | fagperson | Er forholdene i fritiden kortlagt? |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Når sagen vurderes den <dato>
      Så er FR-KORTLAEG-FRITID <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |

  Regel: FR-KORTLAEG-BARN Forholdene hos barnet selv er ikke kortlagt

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |
      Og Kortlaegning.barn er nej

    Scenarie: Det, der mangler, nævnes
      Når sagen vurderes den 2023-05-15
      Så siger FR-KORTLAEG-BARN udestår
      Og har FR-KORTLAEG-BARN intet resultat
      Og er handlingen i FR-KORTLAEG-BARN "Kortlæg forholdene hos barnet selv."
      Og er den ansvarlige i FR-KORTLAEG-BARN "Skolen"
      Og er kilden til FR-KORTLAEG-BARN "Social- og Boligstyrelsen, model for bekymrende skolefravær, Målgruppe"
      Og hviler FR-KORTLAEG-BARN på VEJLEDNING
      Og hviler FR-KORTLAEG-BARN også på LOKALT_VALG
      Og mangler FR-KORTLAEG-BARN intet

    Abstrakt Scenario: Kortlagt <svar>, tegn på mistrivsel <tegn>
      Givet Kortlaegning.barn er <svar>
      Og Trivsel.tegnPåMistrivsel er <tegn>
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEG-BARN <udfald>

      Eksempler:
        | svar        | tegn        | udfald       |
        | ja          | ja          | ikke opfyldt |
        | nej         | nej         | ikke opfyldt |
        | ikke oplyst | ja          | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |
        | ja          | ikke oplyst | ikke opfyldt |

    Scenarie: Er det ikke oplyst, spørges en fagperson
      Givet Kortlaegning.barn er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEG-BARN uafklaret
      Og mangler FR-KORTLAEG-BARN kun svar på:
        | felt                | svares af | spørgsmål |
        | Kortlaegning.barn | fagperson | Er forholdene hos barnet selv kortlagt? |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Når sagen vurderes den <dato>
      Så er FR-KORTLAEG-BARN <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |

  Regel: FR-KORTLAEGNING-MANGLER Kortlægningen er ufuldstændig
    For børn i målgruppen er kortlægningen ufuldstændig, til alle fire arenaer er der.

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives, og alle fire arenaer er kortlagt
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |
      Og Kortlaegning:
        | skole | hjem | fritid | barn |
        | ja    | ja   | ja     | ja   |

    Scenarie: Ingen har set på fritiden: det udestår
      Givet Kortlaegning.fritid er nej
      Når sagen vurderes den 2023-05-15
      Så siger FR-KORTLAEGNING-MANGLER udestår
      Og er resultatet af FR-KORTLAEGNING-MANGLER KORTLÆGNING_UFULDSTÆNDIG
      Og mangler FR-KORTLAEGNING-MANGLER intet
      Og hviler FR-KORTLAEGNING-MANGLER på VEJLEDNING
      Og hviler FR-KORTLAEGNING-MANGLER også på LOKALT_VALG
      Og er kilden til FR-KORTLAEGNING-MANGLER "Social- og Boligstyrelsen, model for bekymrende skolefravær, Målgruppe"
      Og er FR-KORTLAGT ikke opfyldt
      Og er FR-KORTLAEG-FRITID opfyldt
      Og er FR-KORTLAEG-HJEM ikke opfyldt

    Scenarie: Alle fire er der: intet udestår
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEGNING-MANGLER ikke opfyldt
      Og har FR-KORTLAEGNING-MANGLER intet resultat
      Og er FR-KORTLAGT opfyldt

    Abstrakt Scenario: Hver arena er nok, også når de andre ikke er oplyst: <hvad> mangler
      Givet Kortlaegning:
        | skole   | hjem   | fritid   | barn   |
        | <skole> | <hjem> | <fritid> | <barn> |
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEGNING-MANGLER opfyldt
      Og mangler FR-KORTLAEGNING-MANGLER intet

      Eksempler:
        | hvad                             | skole | hjem        | fritid      | barn        |
        | kun skolen                       | nej   | ja          | ja          | ja          |
        | kun hjemmet                      | ja    | nej         | ja          | ja          |
        | kun fritiden                     | ja    | ja          | nej         | ja          |
        | kun barnet selv                  | ja    | ja          | ja          | nej         |
        | alle fire                        | nej   | nej         | nej         | nej         |
        | skolen, og resten er ikke oplyst | nej   | ikke oplyst | ikke oplyst | ikke oplyst |

    Abstrakt Scenario: Er kun <arena> ikke oplyst, er der ét spørgsmål tilbage
      Givet Kortlaegning.<arena> er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEGNING-MANGLER uafklaret
      Og har FR-KORTLAEGNING-MANGLER intet resultat
      Og mangler FR-KORTLAEGNING-MANGLER kun svar på:
        | felt                 | svares af |
        | Kortlaegning.<arena> | fagperson |

      Eksempler:
        | arena  |
        | skole  |
        | hjem   |
        | fritid |
        | barn   |

    Scenarie: Uden for målgruppen siger reglen intet
      Givet Trivsel.tegnPåMistrivsel er nej
      Og Kortlaegning.fritid er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEGNING-MANGLER ikke opfyldt
      Og mangler FR-KORTLAEGNING-MANGLER intet

    Scenarie: Er det uvist, om barnet er i målgruppen, spørges der kun om det
      Givet Trivsel.tegnPåMistrivsel er ikke oplyst
      Og Kortlaegning.fritid er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEGNING-MANGLER uafklaret
      Og mangler FR-KORTLAEGNING-MANGLER kun svar på:
        | felt                     | svares af | skøn |
        | Trivsel.tegnPåMistrivsel | fagperson | ja   |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Givet Kortlaegning.fritid er nej
      Når sagen vurderes den <dato>
      Så er FR-KORTLAEGNING-MANGLER <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-KORTLAEGNING-SKOLE Kortlægningen af skolen mangler en del
    I skolen ses der på læringsmiljøet og på relationerne til både lærere og kammerater. Er skolen kortlagt uden alle tre, mangler der en del.

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives, og skolen er kortlagt med alle tre dele
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |
      Og Kortlaegning:
        | skole | læringsmiljø | lærere | kammerater |
        | ja    | ja           | ja     | ja         |

    Scenarie: Skolen er kortlagt, men ingen har set på kammeraterne
      Givet Kortlaegning.kammerater er nej
      Når sagen vurderes den 2023-05-15
      Så siger FR-KORTLAEGNING-SKOLE udestår
      Og har FR-KORTLAEGNING-SKOLE intet resultat
      Og mangler FR-KORTLAEGNING-SKOLE intet
      Og hviler FR-KORTLAEGNING-SKOLE på VEJLEDNING
      Og hviler FR-KORTLAEGNING-SKOLE også på LOKALT_VALG
      Og er kilden til FR-KORTLAEGNING-SKOLE "Social- og Boligstyrelsen, model for bekymrende skolefravær, indledning"

    Abstrakt Scenario: Én del, der mangler, er nok: <hvad>
      Givet Kortlaegning:
        | skole | læringsmiljø   | lærere   | kammerater   |
        | ja    | <læringsmiljø> | <lærere> | <kammerater> |
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEGNING-SKOLE <udfald>
      Og mangler FR-KORTLAEGNING-SKOLE intet

      Eksempler:
        | hvad                                   | læringsmiljø | lærere | kammerater  | udfald       |
        | læringsmiljøet mangler                 | nej          | ja     | ja          | opfyldt      |
        | lærerne mangler                        | ja           | nej    | ja          | opfyldt      |
        | kammeraterne mangler                   | ja           | ja     | nej         | opfyldt      |
        | alle tre mangler                       | nej          | nej    | nej         | opfyldt      |
        | lærerne mangler; resten er ikke oplyst | ikke oplyst  | nej    | ikke oplyst | opfyldt      |
        | alle tre er der                        | ja           | ja     | ja          | ikke opfyldt |

    Abstrakt Scenario: Er kun <del> ikke oplyst, er der ét spørgsmål tilbage
      Givet Kortlaegning.<del> er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEGNING-SKOLE uafklaret
      Og mangler FR-KORTLAEGNING-SKOLE kun svar på:
        | felt               | svares af | spørgsmål   | skøn |
        | Kortlaegning.<del> | fagperson | <spørgsmål> | nej  |

      Eksempler:
        | del          | spørgsmål                                        |
        | læringsmiljø | Er læringsmiljøet i skolen kortlagt?             |
        | lærere       | Er barnets relationer til lærerne kortlagt?      |
        | kammerater   | Er barnets relationer til kammeraterne kortlagt? |

    Scenarie: Er skolen slet ikke kortlagt, er det hele arenaen, der mangler, ikke en del af den
      Givet Kortlaegning:
        | skole | læringsmiljø | lærere | kammerater |
        | nej   | nej          | nej    | nej        |
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEGNING-SKOLE ikke opfyldt
      Og er FR-KORTLAEGNING-MANGLER opfyldt

    Scenarie: Er det ikke oplyst, om skolen er kortlagt, spørges der om det
      Givet Kortlaegning:
        | skole       | kammerater |
        | ikke oplyst | nej        |
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEGNING-SKOLE uafklaret
      Og mangler FR-KORTLAEGNING-SKOLE kun svar på:
        | felt               | svares af |
        | Kortlaegning.skole | fagperson |

    Scenarie: Uden for målgruppen siger reglen intet
      Givet Trivsel.tegnPåMistrivsel er nej
      Og Kortlaegning.kammerater er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEGNING-SKOLE ikke opfyldt
      Og mangler FR-KORTLAEGNING-SKOLE intet
      Og forklares FR-KORTLAEGNING-SKOLE med "FR-MAALGRUPPE (I målgruppen for modellen) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er det uvist, om barnet er i målgruppen, spørges der kun om det
      Givet Trivsel.tegnPåMistrivsel er ikke oplyst
      Og Kortlaegning.kammerater er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-KORTLAEGNING-SKOLE uafklaret
      Og mangler FR-KORTLAEGNING-SKOLE kun svar på:
        | felt                     | svares af | skøn |
        | Trivsel.tegnPåMistrivsel | fagperson | ja   |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Givet Kortlaegning.kammerater er nej
      Når sagen vurderes den <dato>
      Så er FR-KORTLAEGNING-SKOLE <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-INDDRAG-BARN Barnet er ikke inddraget
    Barn og forældre inddrages i dialog, planlægning og beslutninger. Her ses der på barnet.

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |

    Scenarie: De voksne har talt sammen, men barnet har ikke været med
      Givet Inddragelse:
        | barnetInddraget | forældreInddraget |
        | nej             | ja                |
      Når sagen vurderes den 2023-05-15
      Så siger FR-INDDRAG-BARN udestår
      Og har FR-INDDRAG-BARN intet resultat
      Og mangler FR-INDDRAG-BARN intet
      Og hviler FR-INDDRAG-BARN på VEJLEDNING
      Og hviler FR-INDDRAG-BARN også på LOKALT_VALG
      Og er kilden til FR-INDDRAG-BARN "Social- og Boligstyrelsen, model for bekymrende skolefravær"

    Scenarie: Barnet er inddraget, selv om forældrene ikke er
      Givet Inddragelse:
        | barnetInddraget | forældreInddraget |
        | ja              | nej               |
      Når sagen vurderes den 2023-05-15
      Så er FR-INDDRAG-BARN ikke opfyldt
      Og forklares FR-INDDRAG-BARN med "barnetInddraget er ja; kræver nej"

    Scenarie: Er det ikke oplyst, er det ikke et nej: der spørges
      Når sagen vurderes den 2023-05-15
      Så er FR-INDDRAG-BARN uafklaret
      Og har FR-INDDRAG-BARN intet resultat
      Og mangler FR-INDDRAG-BARN kun svar på:
        | felt                        | svares af | spørgsmål                                                  | skøn |
        | Inddragelse.barnetInddraget | fagperson | Er barnet inddraget i dialog, planlægning og beslutninger? | nej  |

    Scenarie: Uden for målgruppen siger reglen intet
      Givet Trivsel.tegnPåMistrivsel er nej
      Og Inddragelse.barnetInddraget er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-INDDRAG-BARN ikke opfyldt
      Og mangler FR-INDDRAG-BARN intet
      Og forklares FR-INDDRAG-BARN med "FR-MAALGRUPPE (I målgruppen for modellen) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er det uvist, om barnet er i målgruppen, spørges der kun om det
      Givet Trivsel.tegnPåMistrivsel er ikke oplyst
      Og Inddragelse.barnetInddraget er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-INDDRAG-BARN uafklaret
      Og mangler FR-INDDRAG-BARN kun svar på:
        | felt                     | svares af | skøn |
        | Trivsel.tegnPåMistrivsel | fagperson | ja   |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Givet Inddragelse.barnetInddraget er nej
      Når sagen vurderes den <dato>
      Så er FR-INDDRAG-BARN <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-INDDRAG-FORAELDRE Forældrene er ikke inddraget
    Barn og forældre inddrages i dialog, planlægning og beslutninger. Her ses der på forældrene.

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |

    Scenarie: Skolen har talt med barnet, men ikke med forældrene
      Givet Inddragelse:
        | forældreInddraget | barnetInddraget |
        | nej               | ja              |
      Når sagen vurderes den 2023-05-15
      Så siger FR-INDDRAG-FORAELDRE udestår
      Og har FR-INDDRAG-FORAELDRE intet resultat
      Og mangler FR-INDDRAG-FORAELDRE intet
      Og hviler FR-INDDRAG-FORAELDRE på VEJLEDNING
      Og hviler FR-INDDRAG-FORAELDRE også på LOKALT_VALG
      Og er kilden til FR-INDDRAG-FORAELDRE "Social- og Boligstyrelsen, model for bekymrende skolefravær"

    Scenarie: Forældrene er inddraget, selv om barnet ikke er
      Givet Inddragelse:
        | forældreInddraget | barnetInddraget |
        | ja                | nej             |
      Når sagen vurderes den 2023-05-15
      Så er FR-INDDRAG-FORAELDRE ikke opfyldt
      Og forklares FR-INDDRAG-FORAELDRE med "forældreInddraget er ja; kræver nej"

    Scenarie: Er det ikke oplyst, er det ikke et nej: der spørges
      Når sagen vurderes den 2023-05-15
      Så er FR-INDDRAG-FORAELDRE uafklaret
      Og har FR-INDDRAG-FORAELDRE intet resultat
      Og mangler FR-INDDRAG-FORAELDRE kun svar på:
        | felt                          | svares af | spørgsmål                                                      | skøn |
        | Inddragelse.forældreInddraget | fagperson | Er forældrene inddraget i dialog, planlægning og beslutninger? | nej  |

    Scenarie: Uden for målgruppen siger reglen intet
      Givet Trivsel.tegnPåMistrivsel er nej
      Og Inddragelse.forældreInddraget er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-INDDRAG-FORAELDRE ikke opfyldt
      Og mangler FR-INDDRAG-FORAELDRE intet
      Og forklares FR-INDDRAG-FORAELDRE med "FR-MAALGRUPPE (I målgruppen for modellen) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er det uvist, om barnet er i målgruppen, spørges der kun om det
      Givet Trivsel.tegnPåMistrivsel er ikke oplyst
      Og Inddragelse.forældreInddraget er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-INDDRAG-FORAELDRE uafklaret
      Og mangler FR-INDDRAG-FORAELDRE kun svar på:
        | felt                     | svares af | skøn |
        | Trivsel.tegnPåMistrivsel | fagperson | ja   |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Givet Inddragelse.forældreInddraget er nej
      Når sagen vurderes den <dato>
      Så er FR-INDDRAG-FORAELDRE <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-BARNETS-STEMME Barnet er ikke spurgt endnu
    Indsatsen tager afsæt i barnets ønsker og behov, og barnets motivation er en forudsætning for udbytte.

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |

    Scenarie: Barnet har siddet med til mødet, men ingen har spurgt, hvad det ønsker
      Givet Inddragelse:
        | barnetSpurgt | barnetInddraget |
        | nej          | ja              |
      Når sagen vurderes den 2023-05-15
      Så siger FR-BARNETS-STEMME udestår
      Og har FR-BARNETS-STEMME intet resultat
      Og mangler FR-BARNETS-STEMME intet
      Og hviler FR-BARNETS-STEMME på VEJLEDNING
      Og hviler FR-BARNETS-STEMME også på LOKALT_VALG
      Og er kilden til FR-BARNETS-STEMME "Social- og Boligstyrelsen, model for bekymrende skolefravær, Virksomme elementer"

    Scenarie: Barnet er spurgt, selv om det ikke er med i beslutningerne
      Givet Inddragelse:
        | barnetSpurgt | barnetInddraget |
        | ja           | nej             |
      Når sagen vurderes den 2023-05-15
      Så er FR-BARNETS-STEMME ikke opfyldt
      Og forklares FR-BARNETS-STEMME med "barnetSpurgt er ja; kræver nej"

    Scenarie: Er det ikke oplyst, er det ikke et nej: der spørges
      Når sagen vurderes den 2023-05-15
      Så er FR-BARNETS-STEMME uafklaret
      Og har FR-BARNETS-STEMME intet resultat
      Og mangler FR-BARNETS-STEMME kun svar på:
        | felt                     | svares af | spørgsmål                                                          | skøn |
        | Inddragelse.barnetSpurgt | fagperson | Er barnet spurgt om sine ønsker og behov? (nej: ikke spurgt endnu) | nej  |

    Scenarie: Uden for målgruppen siger reglen intet
      Givet Trivsel.tegnPåMistrivsel er nej
      Og Inddragelse.barnetSpurgt er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-BARNETS-STEMME ikke opfyldt
      Og mangler FR-BARNETS-STEMME intet
      Og forklares FR-BARNETS-STEMME med "FR-MAALGRUPPE (I målgruppen for modellen) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er det uvist, om barnet er i målgruppen, spørges der kun om det
      Givet Trivsel.tegnPåMistrivsel er ikke oplyst
      Og Inddragelse.barnetSpurgt er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-BARNETS-STEMME uafklaret
      Og mangler FR-BARNETS-STEMME kun svar på:
        | felt                     | svares af | skøn |
        | Trivsel.tegnPåMistrivsel | fagperson | ja   |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Givet Inddragelse.barnetSpurgt er nej
      Når sagen vurderes den <dato>
      Så er FR-BARNETS-STEMME <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-TEAM Inddrag kom-i-skole-teamet
    Kommunens tværfaglige kom-i-skole-team støtter skolerne, når der er et.

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |

    Scenarie: Kommunen har et team, og skolen har ikke spurgt det endnu
      Givet Fravaersindsats:
        | teamFindes | teamInddraget |
        | ja         | nej           |
      Når sagen vurderes den 2023-05-15
      Så siger FR-TEAM anbefaling
      Og er handlingen i FR-TEAM "Inddrag det tværfaglige kom-i-skole-team."
      Og er den ansvarlige i FR-TEAM "Skolen"
      Og har FR-TEAM intet resultat
      Og mangler FR-TEAM intet
      Og er FR-TEAM ikke spærret
      Og hviler FR-TEAM på VEJLEDNING
      Og hviler FR-TEAM også på LOKALT_VALG
      Og er kilden til FR-TEAM "Social- og Boligstyrelsen, model for bekymrende skolefravær, Tværfagligt kom-i-skole-team"

    Abstrakt Scenario: Ét nej er nok til, at der intet er at anbefale: <hvad>
      Givet Fravaersindsats:
        | teamFindes | teamInddraget |
        | <findes>   | <inddraget>   |
      Når sagen vurderes den 2023-05-15
      Så er FR-TEAM ikke opfyldt
      Og mangler FR-TEAM intet

      Eksempler:
        | hvad                                 | findes      | inddraget   |
        | teamet er allerede med               | ja          | ja          |
        | kommunen har intet team              | nej         | nej         |
        | intet team; resten er ikke oplyst    | nej         | ikke oplyst |
        | teamet er med; resten er ikke oplyst | ikke oplyst | ja          |

    Abstrakt Scenario: Ikke oplyst er ikke et nej: den, der kan svare, spørges om <felt>
      Givet Fravaersindsats:
        | teamFindes | teamInddraget |
        | <findes>   | <inddraget>   |
      Når sagen vurderes den 2023-05-15
      Så er FR-TEAM uafklaret
      Og har FR-TEAM intet resultat
      Og mangler FR-TEAM kun svar på:
        | felt                   | svares af | spørgsmål   | skøn |
        | Fravaersindsats.<felt> | <hvem>    | <spørgsmål> | nej  |

      Eksempler:
        | felt          | findes      | inddraget   | hvem    | spørgsmål                                     |
        | teamFindes    | ikke oplyst | nej         | kommune | Har kommunen et tværfagligt kom-i-skole-team? |
        | teamInddraget | ja          | ikke oplyst | skole   | Er kom-i-skole-teamet inddraget?              |

    Scenarie: Uden for målgruppen siger reglen intet
      Givet Trivsel.tegnPåMistrivsel er nej
      Og Fravaersindsats:
        | teamFindes | teamInddraget |
        | ja         | nej           |
      Når sagen vurderes den 2023-05-15
      Så er FR-TEAM ikke opfyldt
      Og mangler FR-TEAM intet
      Og forklares FR-TEAM med "FR-MAALGRUPPE (I målgruppen for modellen) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er det uvist, om barnet er i målgruppen, spørges der kun om det
      Givet Trivsel.tegnPåMistrivsel er ikke oplyst
      Og Fravaersindsats:
        | teamFindes | teamInddraget |
        | ja         | nej           |
      Når sagen vurderes den 2023-05-15
      Så er FR-TEAM uafklaret
      Og mangler FR-TEAM kun svar på:
        | felt                     | svares af | skøn |
        | Trivsel.tegnPåMistrivsel | fagperson | ja   |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Givet Fravaersindsats:
        | teamFindes | teamInddraget |
        | ja         | nej           |
      Når sagen vurderes den <dato>
      Så er FR-TEAM <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-TEAM-ANSVAR Teamet kan tage ansvaret
    Ved komplekse problemstillinger kan teamet også tage ansvar for håndtering og løsning. Det er en mulighed, ikke en overtagelse.

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |

    Scenarie: Problemstillingerne er komplekse, og kommunen har et team
      Givet Fravaersindsats:
        | teamFindes | komplekst |
        | ja         | ja        |
      Når sagen vurderes den 2023-05-15
      Så siger FR-TEAM-ANSVAR mulighed
      Og er handlingen i FR-TEAM-ANSVAR "Overvej, om kom-i-skole-teamet skal tage ansvaret for håndtering og løsning."
      Og er den ansvarlige i FR-TEAM-ANSVAR "Skolen og kom-i-skole-teamet"
      Og har FR-TEAM-ANSVAR intet resultat
      Og mangler FR-TEAM-ANSVAR intet
      Og er FR-TEAM-ANSVAR ikke spærret
      Og hviler FR-TEAM-ANSVAR på VEJLEDNING
      Og hviler FR-TEAM-ANSVAR også på LOKALT_VALG
      Og er kilden til FR-TEAM-ANSVAR "Social- og Boligstyrelsen, model for bekymrende skolefravær; sbst.dk, 2024"

    Abstrakt Scenario: Både teamet og de komplekse problemer skal være der: <hvad>
      Givet Fravaersindsats:
        | teamFindes | komplekst   |
        | <findes>   | <komplekst> |
      Når sagen vurderes den 2023-05-15
      Så er FR-TEAM-ANSVAR ikke opfyldt
      Og mangler FR-TEAM-ANSVAR intet

      Eksempler:
        | hvad                                  | findes      | komplekst   |
        | problemerne er ikke komplekse         | ja          | nej         |
        | kommunen har intet team               | nej         | ja          |
        | intet team; resten er ikke oplyst     | nej         | ikke oplyst |
        | ikke komplekst; resten er ikke oplyst | ikke oplyst | nej         |

    Scenarie: Om problemstillingerne er komplekse, er et fagligt skøn
      Givet Fravaersindsats.teamFindes er ja
      Når sagen vurderes den 2023-05-15
      Så er FR-TEAM-ANSVAR uafklaret
      Og er resultatet af FR-TEAM-ANSVAR KRÆVER_FAGLIG_VURDERING
      Og mangler FR-TEAM-ANSVAR kun svar på:
        | felt                      | svares af | spørgsmål                         | skøn |
        | Fravaersindsats.komplekst | fagperson | Er problemstillingerne komplekse? | ja   |

    Scenarie: Om der er et team, ved kommunen
      Givet Fravaersindsats.komplekst er ja
      Når sagen vurderes den 2023-05-15
      Så er FR-TEAM-ANSVAR uafklaret
      Og har FR-TEAM-ANSVAR intet resultat
      Og mangler FR-TEAM-ANSVAR kun svar på:
        | felt                       | svares af | spørgsmål                                     | skøn |
        | Fravaersindsats.teamFindes | kommune   | Har kommunen et tværfagligt kom-i-skole-team? | nej  |

    Scenarie: Uden for målgruppen siger reglen intet
      Givet Trivsel.tegnPåMistrivsel er nej
      Og Fravaersindsats:
        | teamFindes | komplekst |
        | ja         | ja        |
      Når sagen vurderes den 2023-05-15
      Så er FR-TEAM-ANSVAR ikke opfyldt
      Og mangler FR-TEAM-ANSVAR intet
      Og forklares FR-TEAM-ANSVAR med "FR-MAALGRUPPE (I målgruppen for modellen) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er det uvist, om barnet er i målgruppen, spørges der kun om det
      Givet Trivsel.tegnPåMistrivsel er ikke oplyst
      Og Fravaersindsats:
        | teamFindes | komplekst |
        | ja         | ja        |
      Når sagen vurderes den 2023-05-15
      Så er FR-TEAM-ANSVAR uafklaret
      Og mangler FR-TEAM-ANSVAR kun svar på:
        | felt                     | svares af | skøn |
        | Trivsel.tegnPåMistrivsel | fagperson | ja   |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Givet Fravaersindsats:
        | teamFindes | komplekst |
        | ja         | ja        |
      Når sagen vurderes den <dato>
      Så er FR-TEAM-ANSVAR <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-SOCIALOMRAADET Inddrag socialområdet tidligt
    «Tidligt» har intet tal i kilden. Her er det fra det lokale trin for bekymrende fravær, 10 procent af de seneste 60 skoledage.

    Baggrund: Socialområdet er ikke inddraget
      Givet Fravaersindsats.socialområdetInddraget er nej

    Scenarie: Fraværet er bekymrende, og ingen socialrådgiver er med endnu
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 6           |
      Når sagen vurderes den 2023-05-15
      Så siger FR-SOCIALOMRAADET anbefaling
      Og er handlingen i FR-SOCIALOMRAADET "Inddrag en socialrådgiver."
      Og er den ansvarlige i FR-SOCIALOMRAADET "Skolen"
      Og har FR-SOCIALOMRAADET intet resultat
      Og mangler FR-SOCIALOMRAADET intet
      Og er FR-SOCIALOMRAADET ikke spærret
      Og hviler FR-SOCIALOMRAADET på VEJLEDNING
      Og hviler FR-SOCIALOMRAADET også på LOKALT_VALG
      Og er kilden til FR-SOCIALOMRAADET "Social- og Boligstyrelsen, model for bekymrende skolefravær, Virksomme elementer"

    Abstrakt Scenario: Fra bekymrende fravær og op: <dage> dage af 60 er <hvad>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SOCIALOMRAADET <udfald>
      Og mangler FR-SOCIALOMRAADET intet

      Eksempler:
        | dage | hvad             | udfald       |
        | 0    | intet fravær     | ikke opfyldt |
        | 5.5  | kun begyndende   | ikke opfyldt |
        | 6    | netop bekymrende | opfyldt      |
        | 9    | alvorligt        | opfyldt      |
        | 12   | meget højt       | opfyldt      |

    Scenarie: Mistrivsel uden fravær er ikke nok til denne regel; tegnet vises i stedet
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |
      Når sagen vurderes den 2023-05-15
      Så er FR-SOCIALOMRAADET ikke opfyldt
      Og forklares FR-SOCIALOMRAADET med "FR-SAMLET-10 (Bekymrende fravær) er IKKE OPFYLDT; kræver OPFYLDT"
      Og er FR-TRIVSEL opfyldt

    Scenarie: Socialområdet er allerede med
      Givet Fravaersindsats.socialområdetInddraget er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 12          |
      Når sagen vurderes den 2023-05-15
      Så er FR-SOCIALOMRAADET ikke opfyldt
      Og forklares FR-SOCIALOMRAADET med "socialområdetInddraget er ja; kræver nej"

    Scenarie: Er det ikke oplyst, om socialområdet er med, ved sagsbehandleren det
      Givet Fravaersindsats.socialområdetInddraget er ikke oplyst
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 6           |
      Når sagen vurderes den 2023-05-15
      Så er FR-SOCIALOMRAADET uafklaret
      Og har FR-SOCIALOMRAADET intet resultat
      Og mangler FR-SOCIALOMRAADET kun svar på:
        | felt                                   | svares af     | spørgsmål                   | skøn |
        | Fravaersindsats.socialområdetInddraget | sagsbehandler | Er socialområdet inddraget? | nej  |

    Scenarie: Er fraværet ikke talt op, spørges skolen
      Når sagen vurderes den 2023-05-15
      Så er FR-SOCIALOMRAADET uafklaret
      Og mangler FR-SOCIALOMRAADET kun svar på:
        | felt   | svares af | skøn |
        | Vindue | skole     | nej  |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 6           |
      Når sagen vurderes den <dato>
      Så er FR-SOCIALOMRAADET <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-HANDLEMULIGHEDER Flere tiltag kan gælde samtidig
    Der findes ikke én løsning for alle. Forslagene er muligheder, og flere kan gælde på samme tid.

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |

    Scenarie: Barnet er i målgruppen: tiltag i klassen, i hjemmet og hos barnet selv er muligheder, og effekt loves ikke
      Når sagen vurderes den 2023-05-15
      Så siger FR-HANDLEMULIGHEDER mulighed
      Og er handlingen i FR-HANDLEMULIGHEDER "Overvej tiltag i klassen og hos barnet selv, herunder en mere fleksibel skoledag."
      Og er den ansvarlige i FR-HANDLEMULIGHEDER "Skolen"
      Og er forbeholdet ved FR-HANDLEMULIGHEDER "Evalueringens datagrundlag er varierende og relativt lille. Effekt kan ikke loves (FR-64)."
      Og har FR-HANDLEMULIGHEDER intet resultat
      Og mangler FR-HANDLEMULIGHEDER intet
      Og er FR-HANDLEMULIGHEDER ikke spærret
      Og hviler FR-HANDLEMULIGHEDER på VEJLEDNING
      Og hviler FR-HANDLEMULIGHEDER også på LOKALT_VALG
      Og er kilden til FR-HANDLEMULIGHEDER "Social- og Boligstyrelsen, model for bekymrende skolefravær"

    Scenarie: Ét forslag lukker ikke for de andre
      Givet Fravaersindsats:
        | teamFindes | teamInddraget | komplekst |
        | ja         | nej           | ja        |
      Når sagen vurderes den 2023-05-15
      Så siger FR-HANDLEMULIGHEDER mulighed
      Og siger FR-TEAM anbefaling
      Og siger FR-TEAM-ANSVAR mulighed

    Scenarie: Uden for målgruppen siger reglen intet
      Givet Trivsel.tegnPåMistrivsel er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-HANDLEMULIGHEDER ikke opfyldt
      Og mangler FR-HANDLEMULIGHEDER intet
      Og forklares FR-HANDLEMULIGHEDER med "FR-MAALGRUPPE (I målgruppen for modellen) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er det uvist, om barnet er i målgruppen, spørges der kun om det
      Givet Trivsel.tegnPåMistrivsel er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-HANDLEMULIGHEDER uafklaret
      Og mangler FR-HANDLEMULIGHEDER kun svar på:
        | felt                     | svares af | skøn |
        | Trivsel.tegnPåMistrivsel | fagperson | ja   |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Når sagen vurderes den <dato>
      Så er FR-HANDLEMULIGHEDER <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-HANDLEMULIGHEDER-HJEM Også tiltag i hjemmet
    Der findes ikke én løsning for alle. Forslagene er muligheder, og flere kan gælde på samme tid.

    Baggrund: Barnet er i målgruppen, alene fordi det ikke trives
      Givet Trivsel.tegnPåMistrivsel er ja
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 0           |

    Scenarie: Barnet er i målgruppen: tiltag i klassen, i hjemmet og hos barnet selv er muligheder, og effekt loves ikke
      Når sagen vurderes den 2023-05-15
      Så siger FR-HANDLEMULIGHEDER-HJEM mulighed
      Og er handlingen i FR-HANDLEMULIGHEDER-HJEM "Overvej tiltag i hjemmet."
      Og er den ansvarlige i FR-HANDLEMULIGHEDER-HJEM "Skolen"
      Og har FR-HANDLEMULIGHEDER-HJEM intet resultat
      Og mangler FR-HANDLEMULIGHEDER-HJEM intet
      Og er FR-HANDLEMULIGHEDER-HJEM ikke spærret
      Og hviler FR-HANDLEMULIGHEDER-HJEM på VEJLEDNING
      Og hviler FR-HANDLEMULIGHEDER-HJEM også på LOKALT_VALG
      Og er kilden til FR-HANDLEMULIGHEDER-HJEM "Social- og Boligstyrelsen, model for bekymrende skolefravær"

    Scenarie: Ét forslag lukker ikke for de andre
      Givet Fravaersindsats:
        | teamFindes | teamInddraget | komplekst |
        | ja         | nej           | ja        |
      Når sagen vurderes den 2023-05-15
      Så siger FR-HANDLEMULIGHEDER-HJEM mulighed
      Og siger FR-TEAM anbefaling
      Og siger FR-TEAM-ANSVAR mulighed

    Scenarie: Uden for målgruppen siger reglen intet
      Givet Trivsel.tegnPåMistrivsel er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-HANDLEMULIGHEDER-HJEM ikke opfyldt
      Og mangler FR-HANDLEMULIGHEDER-HJEM intet
      Og forklares FR-HANDLEMULIGHEDER-HJEM med "FR-MAALGRUPPE (I målgruppen for modellen) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er det uvist, om barnet er i målgruppen, spørges der kun om det
      Givet Trivsel.tegnPåMistrivsel er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-HANDLEMULIGHEDER-HJEM uafklaret
      Og mangler FR-HANDLEMULIGHEDER-HJEM kun svar på:
        | felt                     | svares af | skøn |
        | Trivsel.tegnPåMistrivsel | fagperson | ja   |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Når sagen vurderes den <dato>
      Så er FR-HANDLEMULIGHEDER-HJEM <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |

  Regel: FR-TILPASNING Skærpet opmærksomhed i tilgangen
    Børn i udsatte positioner eller med udviklings- og opmærksomhedsforstyrrelser oplever oftere problemer med at komme i skole.
    Det tilpasser tilgangen. Det sænker ingen grænse, og det øger ingen bekymring.

    Scenarie: Barnet er i en udsat position: skolen tilpasser kontakten og støtten
      Givet Trivsel.skærpetOpmærksomhed er ja
      Når sagen vurderes den 2023-05-15
      Så siger FR-TILPASNING tilpasning
      Og er handlingen i FR-TILPASNING "Vær særligt opmærksom på barnet, og tilpas støtten i skolen."
      Og er den ansvarlige i FR-TILPASNING "Skolen"
      Og har FR-TILPASNING intet resultat
      Og mangler FR-TILPASNING intet
      Og er FR-TILPASNING ikke spærret
      Og hviler FR-TILPASNING på VEJLEDNING
      Og er kilden til FR-TILPASNING "Social- og Boligstyrelsen, model for bekymrende skolefravær, Målgruppe"

    Abstrakt Scenario: Ingen grænse bliver lavere: <dage> dage af 60 er <hvad>, med og uden skærpet opmærksomhed
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Og Trivsel:
        | tegnPåMistrivsel | skærpetOpmærksomhed |
        | nej              | ja                  |
      Når sagen vurderes den 2023-05-15
      Så er FR-TILPASNING opfyldt
      Og er FR-SAMLET-05 <udfald>
      Og er FR-MAALGRUPPE <udfald>
      Givet Trivsel.skærpetOpmærksomhed er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-TILPASNING ikke opfyldt
      Og er FR-SAMLET-05 <udfald>
      Og er FR-MAALGRUPPE <udfald>

      Eksempler:
        | dage | hvad          | udfald       |
        | 2.5  | under trinnet | ikke opfyldt |
        | 3    | på trinnet    | opfyldt      |

    Scenarie: Barnet har ikke brug for en særlig tilgang
      Givet Trivsel.skærpetOpmærksomhed er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-TILPASNING ikke opfyldt
      Og forklares FR-TILPASNING med "skærpetOpmærksomhed er nej; kræver ja"

    Scenarie: Er det ikke oplyst, stilles ét spørgsmål, og aldrig om hvilken position eller diagnose
      Når sagen vurderes den 2023-05-15
      Så er FR-TILPASNING uafklaret
      Og har FR-TILPASNING intet resultat
      Og mangler FR-TILPASNING kun svar på:
        | felt                        | svares af | spørgsmål                                                                                    | skøn |
        | Trivsel.skærpetOpmærksomhed | fagperson | Er barnet i en udsat position, eller har det en udviklings- eller opmærksomhedsforstyrrelse? | nej  |

    Abstrakt Scenario: Modellen bruges fra 1. januar 2023, et lokalt valg: <dagen>
      Givet Trivsel.skærpetOpmærksomhed er ja
      Når sagen vurderes den <dato>
      Så er FR-TILPASNING <udfald>

      Eksempler:
        | dagen             | dato       | udfald             |
        | dagen før         | 2022-12-31 | uden for gyldighed |
        | første dag        | 2023-01-01 | opfyldt            |
        | efter barnets lov | 2024-01-01 | opfyldt            |
