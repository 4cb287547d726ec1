# language: da
Egenskab: Skolefravær, spor C: alarmer efter skolefravær.dk
  Hvornår vises fravær den seneste måned, i skoleåret eller på en fast ugedag som et tegn?
  Reglerne står i rules/kommunal/skolefravaer-dk/opgoerelse.drl. Alle børn er opdigtede.
  Det er praksis, en kommune kan slå til, og ikke lov. Den lægger til og tager intet fra de andre spor.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/skolefravaer-dk

  Regel: FR-SKDK-MAANED-4 Fire dage den seneste måned

    Abstrakt Scenario: Grænsen er fire dage: <dage> dage
      Givet SenesteMaaned.fraværsdage er <dage>
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-MAANED-4 <udfald>
      Og mangler FR-SKDK-MAANED-4 intet

      Eksempler:
        | dage | udfald       |
        | 0    | ikke opfyldt |
        | 3    | ikke opfyldt |
        | 3.5  | ikke opfyldt |
        | 4    | opfyldt      |
        | 4.5  | opfyldt      |
        | 31   | opfyldt      |

    Scenarie: Fire fraværsdage på en måned giver en alarm; det er kommunens praksis og ikke lov
      Givet SenesteMaaned.fraværsdage er 4
      Når sagen vurderes den 2023-05-15
      Så siger FR-SKDK-MAANED-4 opmærksomhed
      Og har FR-SKDK-MAANED-4 intet resultat
      Og hviler FR-SKDK-MAANED-4 på KOMMUNAL
      Og er kilden til FR-SKDK-MAANED-4 "skolefravær.dk, Opgørelse af fravær, 15/08/2018"
      Og er FR-SKDK-MAANED-4 ikke spærret

    Scenarie: Tre en halv dag forklares med grænsen
      Givet SenesteMaaned.fraværsdage er 3.5
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-MAANED-4 ikke opfyldt
      Og forklares FR-SKDK-MAANED-4 med "fraværsdage er 3.5; kræver mindst 4"

    Scenarie: Er månedens fravær ikke oplyst, spørges skolen
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-MAANED-4 uafklaret
      Og har FR-SKDK-MAANED-4 intet resultat
      Og mangler FR-SKDK-MAANED-4 kun svar på:
        | felt                      | svares af | spørgsmål                                                            | skøn |
        | SenesteMaaned.fraværsdage | skole     | Hvor mange fraværsdage af alle slags havde eleven den seneste måned? | nej  |

    Abstrakt Scenario: Tal, der ikke kan være rigtige, afvises: <hvad>
      Givet SenesteMaaned:
        | skoledage | fraværsdage |
        | 20        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af SenesteMaaned.fraværsdage

      Eksempler:
        | hvad                            | dage |
        | flere fraværsdage end skoledage | 20.5 |
        | en kvart dag                    | 3.75 |
        | færre end ingen                 | -1   |

    Abstrakt Scenario: Praksis gælder fra 15. august 2018: <dagen>
      Givet SenesteMaaned.fraværsdage er 4
      Når sagen vurderes den <dato>
      Så er FR-SKDK-MAANED-4 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2018-08-14 | uden for gyldighed |
        | første dag | 2018-08-15 | opfyldt            |

  Regel: FR-SKDK-MAANED-ULOVLIG 10 procent ulovligt den seneste måned
    Månedens procent er et signal. Lovens grænser regnes i kvartalet.

    Abstrakt Scenario: Grænsen er 10 % af månedens skoledage: <dage> af <skoledage> dage er <hvad>
      Givet SenesteMaaned:
        | skoledage   | ulovligeDage |
        | <skoledage> | <dage>       |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-MAANED-ULOVLIG <udfald>
      Og mangler FR-SKDK-MAANED-ULOVLIG intet

      Eksempler:
        | dage | skoledage | hvad                  | udfald       |
        | 0    | 20        | intet ulovligt fravær | ikke opfyldt |
        | 1.5  | 20        | en halv dag under     | ikke opfyldt |
        | 2    | 21        | lidt under            | ikke opfyldt |
        | 2    | 20        | netop 10 procent      | opfyldt      |
        | 2.5  | 20        | en halv dag over      | opfyldt      |
        | 20   | 20        | hele måneden          | opfyldt      |

    Scenarie: Netop 10 procent ulovligt på en måned er et signal; det er ikke lovens grænse
      Givet SenesteMaaned:
        | skoledage | ulovligeDage |
        | 20        | 2            |
      Når sagen vurderes den 2023-05-15
      Så siger FR-SKDK-MAANED-ULOVLIG opmærksomhed
      Og er forbeholdet ved FR-SKDK-MAANED-ULOVLIG "Månedens procent er et signal. Grænserne i loven regnes i kvartalet (FR-10)."
      Og har FR-SKDK-MAANED-ULOVLIG intet resultat
      Og hviler FR-SKDK-MAANED-ULOVLIG på KOMMUNAL
      Og hviler FR-SKDK-MAANED-ULOVLIG også på LOKALT_VALG
      Og er kilden til FR-SKDK-MAANED-ULOVLIG "skolefravær.dk, Opgørelse af fravær, 15/08/2018"
      Og er FR-SKDK-MAANED-ULOVLIG ikke spærret

    Scenarie: Månedens alarm rører ikke lovens grænser, som regnes i kvartalet
      Givet områderne kommunal/skolefravaer-dk og skolefravaer
      Og Skolegang.skoleform er FOLKESKOLE
      Og SenesteMaaned:
        | skoledage | ulovligeDage |
        | 20        | 5            |
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 5            | 0            |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-MAANED-ULOVLIG opfyldt
      Og er FR-ULOVLIG-10 ikke opfyldt

    Scenarie: Sygedage er ikke ulovlige
      Givet SenesteMaaned:
        | skoledage | fraværsdage | ulovligeDage |
        | 20        | 10          | 0            |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-MAANED-ULOVLIG ikke opfyldt
      Og er FR-SKDK-MAANED-4 opfyldt

    Scenarie: Lige under grænsen vises procenten skåret af, aldrig rundet op
      Givet SenesteMaaned:
        | skoledage | ulovligeDage |
        | 21        | 2            |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-MAANED-ULOVLIG ikke opfyldt
      Og forklares FR-SKDK-MAANED-ULOVLIG med "ulovligProcent er 9.5…; kræver mindst 10"

    Abstrakt Scenario: Skolen spørges om det tal, der mangler: <felt>
      Givet SenesteMaaned:
        | skoledage   | ulovligeDage |
        | <skoledage> | <ulovlige>   |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-MAANED-ULOVLIG uafklaret
      Og mangler FR-SKDK-MAANED-ULOVLIG kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                       | skoledage   | ulovlige    | spørgsmål                                                       |
        | SenesteMaaned.skoledage    | ikke oplyst | 2           | Hvor mange planlagte skoledage havde eleven den seneste måned?  |
        | SenesteMaaned.ulovligeDage | 20          | ikke oplyst | Hvor mange ulovlige fraværsdage havde eleven den seneste måned? |

    Scenarie: En måned uden skoledage, som i sommerferien, er ukendt, ikke nul procent
      Givet SenesteMaaned:
        | skoledage | ulovligeDage |
        | 0         | 0            |
      Når sagen vurderes den 2023-08-01
      Så er FR-SKDK-MAANED-ULOVLIG uafklaret
      Og er resultatet af FR-SKDK-MAANED-ULOVLIG KAN_IKKE_OPGØRES
      Og mangler FR-SKDK-MAANED-ULOVLIG intet

    Abstrakt Scenario: Praksis gælder fra 15. august 2018: <dagen>
      Givet SenesteMaaned:
        | skoledage | ulovligeDage |
        | 20        | 2            |
      Når sagen vurderes den <dato>
      Så er FR-SKDK-MAANED-ULOVLIG <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2018-08-14 | uden for gyldighed |
        | første dag | 2018-08-15 | opfyldt            |

  Regel: FR-SKDK-AAR-11 11 dage det seneste skoleår

    Abstrakt Scenario: Grænsen er 11 dage: <dage> dage
      Givet Skoleaar.fraværsdage er <dage>
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-AAR-11 <udfald>
      Og mangler FR-SKDK-AAR-11 intet

      Eksempler:
        | dage | udfald       |
        | 0    | ikke opfyldt |
        | 10   | ikke opfyldt |
        | 10.5 | ikke opfyldt |
        | 11   | opfyldt      |
        | 11.5 | opfyldt      |

    Scenarie: Elleve fraværsdage på et skoleår giver en alarm
      Givet Skoleaar.fraværsdage er 11
      Når sagen vurderes den 2023-05-15
      Så siger FR-SKDK-AAR-11 opmærksomhed
      Og har FR-SKDK-AAR-11 intet resultat
      Og hviler FR-SKDK-AAR-11 på KOMMUNAL
      Og er kilden til FR-SKDK-AAR-11 "skolefravær.dk, Opgørelse af fravær, 15/08/2018"
      Og er FR-SKDK-AAR-11 ikke spærret

    Scenarie: Er skoleårets fravær ikke oplyst, spørges skolen
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-AAR-11 uafklaret
      Og har FR-SKDK-AAR-11 intet resultat
      Og mangler FR-SKDK-AAR-11 kun svar på:
        | felt                 | svares af | spørgsmål                                                                | skøn |
        | Skoleaar.fraværsdage | skole     | Hvor mange fraværsdage af alle slags havde eleven i det seneste skoleår? | nej  |

    Abstrakt Scenario: Praksis gælder fra 15. august 2018: <dagen>
      Givet Skoleaar.fraværsdage er 11
      Når sagen vurderes den <dato>
      Så er FR-SKDK-AAR-11 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2018-08-14 | uden for gyldighed |
        | første dag | 2018-08-15 | opfyldt            |

  Regel: FR-SKDK-AAR-10 10 procent det seneste skoleår
    «10 procent» tælles fra og med 10: det er et lokalt valg, for en anden kilde skriver «over 10».

    Abstrakt Scenario: Grænsen er 10 % af skoleårets dage: <dage> af <skoledage> dage er <hvad>
      Givet Skoleaar:
        | skoledage   | fraværsdage |
        | <skoledage> | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-AAR-10 <udfald>
      Og mangler FR-SKDK-AAR-10 intet

      Eksempler:
        | dage | skoledage | hvad              | udfald       |
        | 0    | 200       | intet fravær      | ikke opfyldt |
        | 19.5 | 200       | en halv dag under | ikke opfyldt |
        | 20   | 201       | lidt under        | ikke opfyldt |
        | 20   | 200       | netop 10 procent  | opfyldt      |
        | 20.5 | 200       | en halv dag over  | opfyldt      |
        | 200  | 200       | hele året         | opfyldt      |

    Scenarie: Netop 10 procent på skoleåret giver en alarm
      Givet Skoleaar:
        | skoledage | fraværsdage |
        | 200       | 20          |
      Når sagen vurderes den 2023-05-15
      Så siger FR-SKDK-AAR-10 opmærksomhed
      Og har FR-SKDK-AAR-10 intet resultat
      Og hviler FR-SKDK-AAR-10 på KOMMUNAL
      Og hviler FR-SKDK-AAR-10 også på LOKALT_VALG
      Og er kilden til FR-SKDK-AAR-10 "skolefravær.dk, Opgørelse af fravær, 15/08/2018"
      Og er FR-SKDK-AAR-10 ikke spærret

    Scenarie: Lige under grænsen vises procenten skåret af, aldrig rundet op
      Givet Skoleaar:
        | skoledage | fraværsdage |
        | 201       | 20          |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-AAR-10 ikke opfyldt
      Og forklares FR-SKDK-AAR-10 med "fraværsprocent er 9.9…; kræver mindst 10"

    Abstrakt Scenario: Skolen spørges om det tal, der mangler: <felt>
      Givet Skoleaar:
        | skoledage   | fraværsdage |
        | <skoledage> | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-AAR-10 uafklaret
      Og mangler FR-SKDK-AAR-10 kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                 | skoledage   | dage        | spørgsmål                                                                |
        | Skoleaar.skoledage   | ikke oplyst | 20          | Hvor mange planlagte skoledage havde eleven i det seneste skoleår?       |
        | Skoleaar.fraværsdage | 200         | ikke oplyst | Hvor mange fraværsdage af alle slags havde eleven i det seneste skoleår? |

    Scenarie: Et skoleår uden skoledage er ukendt, ikke nul procent
      Givet Skoleaar:
        | skoledage | fraværsdage |
        | 0         | 0           |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-AAR-10 uafklaret
      Og er resultatet af FR-SKDK-AAR-10 KAN_IKKE_OPGØRES
      Og mangler FR-SKDK-AAR-10 intet

    Scenarie: Flere fraværsdage, end der er skoledage, er en fejl i opgørelsen
      Givet Skoleaar:
        | skoledage | fraværsdage |
        | 200       | 200.5       |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Skoleaar.fraværsdage

    Abstrakt Scenario: Praksis gælder fra 15. august 2018: <dagen>
      Givet Skoleaar:
        | skoledage | fraværsdage |
        | 200       | 20          |
      Når sagen vurderes den <dato>
      Så er FR-SKDK-AAR-10 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2018-08-14 | uden for gyldighed |
        | første dag | 2018-08-15 | opfyldt            |

  Regel: FR-SKDK-UGEDAG Fast ugedag
    Gentaget fravær på samme ugedag er et tegn. Enten ser en fagperson mønsteret, eller alt registreret fravær, mindst to dage, ligger
    på samme ugedag. Kilden har intet tal for «gentaget».

    Scenarie: En lærer har set, at eleven tit mangler om mandagen
      Givet Moenster.fastUgedag er ja
      Når sagen vurderes den 2023-05-15
      Så siger FR-SKDK-UGEDAG opmærksomhed
      Og har FR-SKDK-UGEDAG intet resultat
      Og mangler FR-SKDK-UGEDAG intet
      Og hviler FR-SKDK-UGEDAG på KOMMUNAL
      Og er kilden til FR-SKDK-UGEDAG "skolefravær.dk, Opgørelse af fravær, 15/08/2018"
      Og er FR-SKDK-UGEDAG ikke spærret

    Abstrakt Scenario: To dage på samme ugedag er et mønster, uanset fraværets type: <hvad>
      # Den 24. april, 1. maj og 8. maj er mandage.
      Givet Moenster.fastUgedag er nej
      Og Fravaersregistrering:
        | id | dato       | del     | type         |
        | r1 | 2023-04-24 | HEL_DAG | <type>       |
        | r2 | <anden>    | <del>   | <anden type> |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-UGEDAG <udfald>
      Og mangler FR-SKDK-UGEDAG intet

      Eksempler:
        | hvad                                        | type            | anden      | del     | anden type  | udfald       |
        | to mandage                                  | SYGDOM_MV       | 2023-05-01 | HEL_DAG | ULOVLIGT    | opfyldt      |
        | en mandag og en halv mandag uden type       | SYGDOM_MV       | 2023-05-08 | MORGEN  | ikke oplyst | opfyldt      |
        | en mandag og en tirsdag                     | SYGDOM_MV       | 2023-05-02 | HEL_DAG | ULOVLIGT    | ikke opfyldt |
        | kun én mandag talte; én var nødundervisning | NØDUNDERVISNING | 2023-05-01 | HEL_DAG | ULOVLIGT    | ikke opfyldt |

    Scenarie: To halve dage på samme dato er én dag og intet mønster
      Givet Moenster.fastUgedag er nej
      Og Fravaersregistrering:
        | id     | dato       | del         | type      |
        | morgen | 2023-04-24 | MORGEN      | SYGDOM_MV |
        | time   | 2023-04-24 | SIDSTE_TIME | SYGDOM_MV |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-UGEDAG ikke opfyldt
      Og forklares FR-SKDK-UGEDAG med "registreredeDage er 1; kræver mindst 2"

    Scenarie: Tre mandage er også et mønster
      Givet Moenster.fastUgedag er nej
      Og Fravaersregistrering:
        | id | dato       | del     | type      |
        | r3 | 2023-05-08 | HEL_DAG | SYGDOM_MV |
        | r1 | 2023-04-24 | HEL_DAG | SYGDOM_MV |
        | r2 | 2023-05-01 | HEL_DAG | SYGDOM_MV |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-UGEDAG opfyldt

    Scenarie: Der er intet fravær registreret, og fagpersonen ser intet mønster
      Givet Moenster.fastUgedag er nej
      Og ingen Fravaersregistrering
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-UGEDAG ikke opfyldt
      Og mangler FR-SKDK-UGEDAG intet

    Scenarie: Registreringerne er nok, også når ingen fagperson er spurgt
      Givet Fravaersregistrering:
        | id | dato       | del     | type |
        | r1 | 2023-04-24 | HEL_DAG |      |
        | r2 | 2023-05-01 | HEL_DAG |      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-UGEDAG opfyldt
      Og mangler FR-SKDK-UGEDAG intet

    Scenarie: Viser registreringerne intet mønster, spørges en fagperson
      Givet Fravaersregistrering:
        | id | dato       | del     | type      |
        | r1 | 2023-04-24 | HEL_DAG | SYGDOM_MV |
        | r2 | 2023-05-02 | HEL_DAG | SYGDOM_MV |
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-UGEDAG uafklaret
      Og er resultatet af FR-SKDK-UGEDAG KRÆVER_FAGLIG_VURDERING
      Og mangler FR-SKDK-UGEDAG kun svar på:
        | felt                | svares af | spørgsmål                                                                 | skøn |
        | Moenster.fastUgedag | fagperson | Falder fraværet gentagne gange på samme ugedag, fx mandage eller fredage? | ja   |

    Scenarie: Ser fagpersonen intet mønster, kan registreringerne stadig vise et
      Givet Moenster.fastUgedag er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-UGEDAG uafklaret
      Og har FR-SKDK-UGEDAG intet resultat
      Og mangler FR-SKDK-UGEDAG kun svar på:
        | felt                 | svares af | spørgsmål                                                                              | skøn |
        | Fravaersregistrering | skole     | Hvilke fraværsregistreringer har eleven i kvartalet og på de skoledage, der er oplyst? | nej  |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2023-05-15
      Så er FR-SKDK-UGEDAG uafklaret
      Og mangler FR-SKDK-UGEDAG kun svar på:
        | felt                 | svares af |
        | Moenster.fastUgedag  | fagperson |
        | Fravaersregistrering | skole     |

    Abstrakt Scenario: Praksis gælder fra 15. august 2018: <dagen>
      Givet Moenster.fastUgedag er ja
      Når sagen vurderes den <dato>
      Så er FR-SKDK-UGEDAG <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2018-08-14 | uden for gyldighed |
        | første dag | 2018-08-15 | opfyldt            |
