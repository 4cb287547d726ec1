# language: da
Egenskab: Nødpasning: KL's eksempler på tegn, der kan pege på § 5, stk. 2, nr. 3
  KL og organisationerne nævner fem tegn. De er eksempler: et tegn afgør intet, og at der ingen tegn er, er ikke et nej.
  Reglerne står i rules/noedpasning/kl-eksempler-2020.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området noedpasning

  Regel: NP-TEGN-FRAVAER Meget højt fravær
    KL skriver «et meget højt fravær» uden tal. 20 % i det seneste afsluttede kvartal før nedlukningen er et lokalt valg.

    Abstrakt Scenario: Grænsen er 20 %: <fravær> % er <hvad>
      Givet Tegn.samletFravær er <fravær>
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-FRAVAER <udfald>
      Og mangler NP-TEGN-FRAVAER intet

      Eksempler:
        | fravær  | hvad                | udfald       |
        | 0       | intet tegn          | ikke opfyldt |
        | 19      | intet tegn          | ikke opfyldt |
        | 19.9999 | stadig intet tegn   | ikke opfyldt |
        | 20      | et tegn             | opfyldt      |
        | 20.00   | et tegn, skrevet ud | opfyldt      |
        | 21      | et tegn             | opfyldt      |
        | 100     | et tegn             | opfyldt      |

    Scenarie: En femtedel af kvartalet væk fra skolen er et tegn og intet mere; tallet ligner ikke lov
      Givet Tegn.samletFravær er 20
      Når sagen vurderes den 2020-03-30
      Så siger NP-TEGN-FRAVAER opmærksomhed
      Og har NP-TEGN-FRAVAER intet resultat
      Og hviler NP-TEGN-FRAVAER på LOKALT_VALG
      Og er kilden til NP-TEGN-FRAVAER "KL m.fl., 30/03/2020, Eksempel på afklaring af målgruppe"

    Scenarie: Lidt under grænsen står både tallet og grænsen i forklaringen
      Givet Tegn.samletFravær er 19.5
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-FRAVAER ikke opfyldt
      Og forklares NP-TEGN-FRAVAER med "samletFravær er 19.5; kræver mindst 20"

    Scenarie: Selv et barn, der aldrig er i skole, er ikke dermed omfattet af nr. 3
      Givet Tegn.samletFravær er 100
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-FRAVAER opfyldt
      Og er NP-K3 uafklaret

    Scenarie: Er fraværet ikke oplyst, spørges skolen
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-FRAVAER uafklaret
      Og har NP-TEGN-FRAVAER intet resultat
      Og mangler NP-TEGN-FRAVAER kun svar på:
        | felt              | svares af | spørgsmål                                                                                                | skøn |
        | Tegn.samletFravær | skole     | Hvor stort er barnets samlede fravær i det seneste afsluttede kvartal før nedlukningen (procent, 0-100)? | nej  |

    Abstrakt Scenario: Mangler nogle dage en årsag, kendes fraværet kun som et spænd: <spænd> %
      Givet Tegn.samletFravær er <spænd>
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-FRAVAER <udfald>

      Eksempler: Uafklaret er det netop, når spændet går hen over grænsen
        | spænd     | udfald       |
        | 17 til 19 | ikke opfyldt |
        | 17 til 20 | uafklaret    |
        | 17 til 24 | uafklaret    |
        | 20 til 24 | opfyldt      |

    Abstrakt Scenario: Et fravær, der ikke kan være rigtigt, afvises: <fravær> %
      Givet Tegn.samletFravær er <fravær>
      Når sagen vurderes den 2020-03-30
      Så afvises sagen på grund af Tegn.samletFravær

      Eksempler:
        | fravær |
        | 101    |
        | -1     |

    Abstrakt Scenario: Tegnet bruges, så længe bekendtgørelsen gælder: <dagen>
      Givet Tegn.samletFravær er 20
      Når sagen vurderes den <dato>
      Så er NP-TEGN-FRAVAER <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-TEGN-UNDERRETNING Underretninger

    Scenarie: Der er én underretning om barnet
      Givet Underretning:
        | id    |
        | marts |
      Når sagen vurderes den 2020-03-30
      Så siger NP-TEGN-UNDERRETNING opmærksomhed
      Og er vidnerne for NP-TEGN-UNDERRETNING Underretning[marts]
      Og mangler NP-TEGN-UNDERRETNING intet
      Og hviler NP-TEGN-UNDERRETNING på ANBEFALING
      Og er kilden til NP-TEGN-UNDERRETNING "KL m.fl., 30/03/2020, Eksempel på afklaring af målgruppe"

    Scenarie: Er der flere underretninger, vises de alle
      Givet Underretning:
        | id     |
        | januar |
        | marts  |
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-UNDERRETNING opfyldt
      Og er vidnerne for NP-TEGN-UNDERRETNING Underretning[januar], Underretning[marts]

    Scenarie: Der er ingen underretninger
      Givet ingen Underretning
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-UNDERRETNING ikke opfyldt
      Og har NP-TEGN-UNDERRETNING ingen vidner

    Scenarie: Har ingen sagt, om der er underretninger, er det ikke det samme som ingen
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-UNDERRETNING uafklaret
      Og mangler NP-TEGN-UNDERRETNING kun svar på:
        | felt         | svares af     | spørgsmål                               | skøn |
        | Underretning | sagsbehandler | Hvilke underretninger er der om barnet? | nej  |

    Scenarie: En underretning afgør ikke nr. 3
      Givet Underretning:
        | id    |
        | marts |
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-UNDERRETNING opfyldt
      Og er NP-K3 uafklaret

    Abstrakt Scenario: Tegnet bruges, så længe bekendtgørelsen gælder: <dagen>
      Givet Underretning:
        | id    |
        | marts |
      Når sagen vurderes den <dato>
      Så er NP-TEGN-UNDERRETNING <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-TEGN-SYGDOM Alvorligt syge forældre

    Scenarie: Barnets mor er alvorligt syg
      Givet Tegn.alvorligtSygForælder er ja
      Når sagen vurderes den 2020-03-30
      Så siger NP-TEGN-SYGDOM opmærksomhed
      Og mangler NP-TEGN-SYGDOM intet
      Og hviler NP-TEGN-SYGDOM på ANBEFALING
      Og er NP-K3 uafklaret

    Scenarie: Ingen af forældrene er alvorligt syge
      Givet Tegn.alvorligtSygForælder er nej
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-SYGDOM ikke opfyldt
      Og forklares NP-TEGN-SYGDOM med "alvorligtSygForælder er nej; kræver ja"

    Scenarie: Er det ikke oplyst, spørges forældrene
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-SYGDOM uafklaret
      Og mangler NP-TEGN-SYGDOM kun svar på:
        | felt                      | svares af | spørgsmål                          | skøn |
        | Tegn.alvorligtSygForælder | forælder  | Er en af forældrene alvorligt syg? | nej  |

    Abstrakt Scenario: Tegnet bruges, så længe bekendtgørelsen gælder: <dagen>
      Givet Tegn.alvorligtSygForælder er ja
      Når sagen vurderes den <dato>
      Så er NP-TEGN-SYGDOM <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-TEGN-SAG Igangværende børnesag, der giver bekymring
    Begge led kræves: der er en sag, og den giver anledning til bekymring.

    Scenarie: Der er en børnesag, og den giver anledning til bekymring
      Givet Tegn:
        | igangværendeBørnesag | sagenGiverBekymring |
        | ja                   | ja                  |
      Når sagen vurderes den 2020-03-30
      Så siger NP-TEGN-SAG opmærksomhed
      Og hviler NP-TEGN-SAG på ANBEFALING
      Og er NP-K3 uafklaret

    Abstrakt Scenario: Ét nej er nok til, at det ikke er et tegn: <sagen>
      Givet Tegn:
        | igangværendeBørnesag | sagenGiverBekymring |
        | <sag>                | <bekymring>         |
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-SAG ikke opfyldt
      Og mangler NP-TEGN-SAG intet

      Eksempler:
        | sagen                                       | sag         | bekymring   |
        | der er en sag, men den giver ikke bekymring | ja          | nej         |
        | der er bekymring, men ingen sag             | nej         | ja          |
        | der er hverken sag eller bekymring          | nej         | nej         |
        | der er ingen sag; om bekymring vides intet  | nej         | ikke oplyst |
        | der er ingen bekymring; om sag vides intet  | ikke oplyst | nej         |

    Scenarie: Om sagen giver bekymring, er et fagligt skøn
      Givet Tegn.igangværendeBørnesag er ja
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-SAG uafklaret
      Og er resultatet af NP-TEGN-SAG KRÆVER_FAGLIG_VURDERING
      Og mangler NP-TEGN-SAG kun svar på:
        | felt                     | svares af | spørgsmål                                                | skøn |
        | Tegn.sagenGiverBekymring | fagperson | Giver den igangværende børnesag anledning til bekymring? | ja   |

    Scenarie: Om der er en sag, ved sagsbehandleren
      Givet Tegn.sagenGiverBekymring er ja
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-SAG uafklaret
      Og har NP-TEGN-SAG intet resultat
      Og mangler NP-TEGN-SAG kun svar på:
        | felt                      | svares af     | spørgsmål                        | skøn |
        | Tegn.igangværendeBørnesag | sagsbehandler | Er der en igangværende børnesag? | nej  |

    Abstrakt Scenario: Tegnet bruges, så længe bekendtgørelsen gælder: <dagen>
      Givet Tegn:
        | igangværendeBørnesag | sagenGiverBekymring |
        | ja                   | ja                  |
      Når sagen vurderes den <dato>
      Så er NP-TEGN-SAG <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-TEGN-RUTINER Behov for kendte rutiner

    Scenarie: Barnet har særligt behov for kendte rutiner, og store skift vil ramme det hårdt
      Givet Tegn.behovForKendteRutiner er ja
      Når sagen vurderes den 2020-03-30
      Så siger NP-TEGN-RUTINER opmærksomhed
      Og hviler NP-TEGN-RUTINER på ANBEFALING
      Og er NP-K3 uafklaret

    Scenarie: Barnet har ikke et særligt behov for kendte rutiner
      Givet Tegn.behovForKendteRutiner er nej
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-RUTINER ikke opfyldt
      Og forklares NP-TEGN-RUTINER med "behovForKendteRutiner er nej; kræver ja"

    Scenarie: Om behovet er der, er et fagligt skøn
      Når sagen vurderes den 2020-03-30
      Så er NP-TEGN-RUTINER uafklaret
      Og er resultatet af NP-TEGN-RUTINER KRÆVER_FAGLIG_VURDERING
      Og mangler NP-TEGN-RUTINER kun svar på:
        | felt                       | svares af | spørgsmål                                                                                                                                    | skøn |
        | Tegn.behovForKendteRutiner | fagperson | Er der særligt behov for støtte eller for at opretholde kendte rutiner og rammer, så store skift vil have stor negativ betydning for barnet? | ja   |

    Abstrakt Scenario: Tegnet bruges, så længe bekendtgørelsen gælder: <dagen>
      Givet Tegn.behovForKendteRutiner er ja
      Når sagen vurderes den <dato>
      Så er NP-TEGN-RUTINER <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-K3-SPOERG Tegn uden svar om særlige behov
    Peger mindst ét tegn på nr. 3, og har ingen fagperson svaret, så skal en fagperson se på barnet.

    Baggrund: Ingen tegn er til stede
      Givet Tegn:
        | samletFravær | alvorligtSygForælder | igangværendeBørnesag | sagenGiverBekymring | behovForKendteRutiner |
        | 0            | nej                  | nej                  | nej                 | nej                   |
      Og ingen Underretning

    Abstrakt Scenario: Hvert tegn er nok til at spørge en fagperson: <tegnet>
      Givet Tegn:
        | samletFravær | alvorligtSygForælder | igangværendeBørnesag | sagenGiverBekymring | behovForKendteRutiner |
        | <fravær>     | <sygdom>             | <sag>                | <sag>               | <rutiner>             |
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-SPOERG opfyldt
      Og er <tegn> opfyldt
      Og er NP-K3 uafklaret

      Eksempler:
        | tegnet                           | fravær | sygdom | sag | rutiner | tegn            |
        | meget højt fravær                | 20     | nej    | nej | nej     | NP-TEGN-FRAVAER |
        | en alvorligt syg forælder        | 0      | ja     | nej | nej     | NP-TEGN-SYGDOM  |
        | en børnesag, der giver bekymring | 0      | nej    | ja  | nej     | NP-TEGN-SAG     |
        | behov for kendte rutiner         | 0      | nej    | nej | ja      | NP-TEGN-RUTINER |

    Scenarie: En underretning er nok til at spørge en fagperson
      Givet Underretning:
        | id    |
        | marts |
      Når sagen vurderes den 2020-03-30
      Så siger NP-K3-SPOERG fagligVurdering
      Og er resultatet af NP-K3-SPOERG KRÆVER_FAGLIG_VURDERING
      Og hviler NP-K3-SPOERG på ANBEFALING
      Og er kilden til NP-K3-SPOERG "KL m.fl., 30/03/2020, Eksempler på skoleniveau"

    Scenarie: Flere tegn giver ét spørgsmål, ikke flere
      Givet Tegn:
        | samletFravær | alvorligtSygForælder | behovForKendteRutiner |
        | 35           | ja                   | ja                    |
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-SPOERG opfyldt

    Scenarie: Uden tegn er der intet, der beder om et svar
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-SPOERG ikke opfyldt
      Og er NP-K3 uafklaret

    Abstrakt Scenario: Har en fagperson svaret <svar>, spørges der ikke igen
      Givet Barn.særligeBehov er <svar>
      Og Tegn.behovForKendteRutiner er ja
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-SPOERG ikke opfyldt
      Og mangler NP-K3-SPOERG intet

      Eksempler:
        | svar |
        | ja   |
        | nej  |

    Scenarie: Er tegnene ikke oplyst, spørges der om dem
      Givet Tegn.alvorligtSygForælder er ikke oplyst
      Og Tegn.samletFravær er 17 til 24
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-SPOERG uafklaret
      Og har NP-K3-SPOERG intet resultat
      Og mangler NP-K3-SPOERG kun svar på:
        | felt                      | svares af |
        | Tegn.samletFravær         | skole     |
        | Tegn.alvorligtSygForælder | forælder  |

    Scenarie: Ét sikkert tegn er nok, også når de andre ikke er oplyst
      Givet Tegn:
        | samletFravær | alvorligtSygForælder | behovForKendteRutiner |
        | ikke oplyst  | ja                   | ikke oplyst           |
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-SPOERG opfyldt
      Og mangler NP-K3-SPOERG intet

    Abstrakt Scenario: Reglen bruges, så længe bekendtgørelsen gælder: <dagen>
      Givet Tegn.alvorligtSygForælder er ja
      Når sagen vurderes den <dato>
      Så er NP-K3-SPOERG <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-K3-SKOEN Fagpersonens skøn går forud for tegn
    Har en fagperson sagt nej til særlige behov, selv om der er tegn, gælder fagpersonens vurdering. Tegnene vises ved siden af.

    Baggrund: En fagperson har sagt nej, og ingen tegn er til stede
      Givet Barn.særligeBehov er nej
      Og Tegn:
        | samletFravær | alvorligtSygForælder | igangværendeBørnesag | sagenGiverBekymring | behovForKendteRutiner |
        | 0            | nej                  | nej                  | nej                 | nej                   |
      Og ingen Underretning

    Scenarie: Mor er alvorligt syg, men pædagogen kender familien og ser ikke særlige behov
      Givet Tegn.alvorligtSygForælder er ja
      Når sagen vurderes den 2020-03-30
      Så siger NP-K3-SKOEN opmærksomhed
      Og er NP-K3 ikke opfyldt
      Og er NP-TEGN-SYGDOM opfyldt
      Og har NP-K3-SKOEN intet resultat
      Og hviler NP-K3-SKOEN på ANBEFALING
      Og er kilden til NP-K3-SKOEN "KL m.fl., 30/03/2020, Eksempler på skoleniveau"

    Scenarie: Selv alle tegn på én gang ændrer ikke fagpersonens nej
      Givet Tegn:
        | samletFravær | alvorligtSygForælder | igangværendeBørnesag | sagenGiverBekymring | behovForKendteRutiner |
        | 60           | ja                   | ja                   | ja                  | ja                    |
      Og Underretning:
        | id    |
        | marts |
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-SKOEN opfyldt
      Og er NP-K3 ikke opfyldt

    Scenarie: Uden tegn er der intet at vise ved siden af
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-SKOEN ikke opfyldt

    Scenarie: Har fagpersonen sagt ja, peger tegn og skøn samme vej
      Givet Barn.særligeBehov er ja
      Og Tegn.alvorligtSygForælder er ja
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-SKOEN ikke opfyldt
      Og er NP-K3 opfyldt

    Scenarie: Har ingen fagperson svaret, er det svaret, der mangler
      Givet Barn.særligeBehov er ikke oplyst
      Og Tegn.alvorligtSygForælder er ja
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-SKOEN uafklaret
      Og er resultatet af NP-K3-SKOEN KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K3-SKOEN kun svar på:
        | felt              | svares af | skøn |
        | Barn.særligeBehov | fagperson | ja   |

    Scenarie: Er det eneste mulige tegn ikke oplyst, spørges der om det
      Givet Tegn.alvorligtSygForælder er ikke oplyst
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-SKOEN uafklaret
      Og mangler NP-K3-SKOEN kun svar på:
        | felt                      | svares af |
        | Tegn.alvorligtSygForælder | forælder  |

    Abstrakt Scenario: Reglen bruges, så længe bekendtgørelsen gælder: <dagen>
      Givet Tegn.alvorligtSygForælder er ja
      Når sagen vurderes den <dato>
      Så er NP-K3-SKOEN <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |
