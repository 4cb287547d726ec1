# language: da
Egenskab: Sagens skridt og frister efter barnets lov
  Reglerne står i rules/sagsbehandling/barnets-lov.drl. Alle børn er opdigtede.

  Regel: SB-24-TIMER Vurdering inden for 24 timer (barnets lov)
    Er tidspunktet ikke oplyst, består pligten, og fristen venter på svaret.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Underretning:
        | id | modtaget   | akutVurderet |
        | u1 | <modtaget> | nej          |
      Når sagen vurderes den <dag>
      Så er SB-24-TIMER <udfald>

      Eksempler:
        | hvordan                    | modtaget             | dag        | udfald             |
        | De 24 timer udløber i 2024 | 2023-12-31 kl. 00:00 | 2024-01-01 | opfyldt            |
        | De udløber før             | 2023-12-30 kl. 23:59 | 2024-01-01 | ikke opfyldt       |
        | Tidspunktet er ikke oplyst | ikke oplyst          | 2024-01-01 | opfyldt            |
        | Før loven                  | 2023-12-31 kl. 00:00 | 2023-12-31 | uden for gyldighed |

    Scenarie: Er underretningerne ikke oplyst, spørges der om dem
      Når sagen vurderes den 2024-01-01
      Så er SB-24-TIMER uafklaret
      Og er SB-6-HVERDAGE uafklaret

    Scenarie: Fristen venter på svar
      Givet Underretning:
        | id | modtaget             | akutVurderet | akutVurderetTid      |
        | u1 | ikke oplyst          | ikke oplyst  | ikke oplyst          |
        | u2 | 2025-10-25 kl. 14:30 | ikke oplyst  | ikke oplyst          |
        | u3 | 2025-10-25 kl. 14:30 | ja           | ikke oplyst          |
        | u4 | 2025-10-25 kl. 14:30 | ja           | 2025-10-26 kl. 13:30 |
      Når sagen vurderes den 2025-10-28
      Så siger SB-24-TIMER pligt
      Og venter fristen for SB-24-TIMER og Underretning[u1] på Underretning[u1].modtaget
      Og venter fristen for SB-24-TIMER og Underretning[u2] på Underretning[u2].akutVurderet
      Og venter fristen for SB-24-TIMER og Underretning[u3] på Underretning[u3].akutVurderetTid
      Og er fristen for SB-24-TIMER og Underretning[u4] 2025-10-26 kl. 13:30
      Og er fristen for SB-24-TIMER og Underretning[u4] overholdt
      Og er kilden til SB-24-TIMER "Barnets lov § 136, stk. 2; for det, der var færdigbehandlet før 2024, serviceloven § 155, stk. 2"
      Og er handlingen i SB-24-TIMER "Vurdér, om barnets sundhed eller udvikling er i fare, og om der er behov for akutte indsatser."

    Scenarie: Er der ingen, og er de ikke oplyst
      Når sagen vurderes den 2024-06-01
      Så er SB-24-TIMER uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2024-06-01
      Så er SB-24-TIMER ikke opfyldt

  Regel: SB-6-HVERDAGE Bekræftelse inden for 6 hverdage (barnets lov)
    Den tidligste læsning vises.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Underretning:
        | id | modtaget   | bekræftet |
        | u1 | <modtaget> | ikke sket |
      Når sagen vurderes den <dag>
      Så er SB-6-HVERDAGE <udfald>

      Eksempler:
        | hvordan                      | modtaget             | dag        | udfald             |
        | De 6 hverdage udløber i 2024 | 2023-12-22 kl. 09:00 | 2024-01-01 | opfyldt            |
        | De udløber før               | 2023-12-21 kl. 09:00 | 2024-01-01 | ikke opfyldt       |
        | Tidspunktet er ikke oplyst   | ikke oplyst          | 2024-01-01 | opfyldt            |
        | Før loven                    | 2023-12-22 kl. 09:00 | 2023-12-31 | uden for gyldighed |

    Scenarie: Fristen aftenen før påske
      Givet Underretning:
        | id | modtaget             | bekræftet   |
        | u1 | 2026-04-01 kl. 19:30 | ikke oplyst |
        | u2 | 2026-04-01 kl. 19:30 | 2026-04-11  |
      Når sagen vurderes den 2026-04-15
      Så siger SB-6-HVERDAGE pligt
      Og venter fristen for SB-6-HVERDAGE og Underretning[u1] på Underretning[u1].bekræftet
      Og er fristen for SB-6-HVERDAGE og Underretning[u2] 2026-04-11
      Og er fristen for SB-6-HVERDAGE og Underretning[u2] overholdt
      Og er kilden til SB-6-HVERDAGE "Barnets lov § 138, stk. 1; for det, der var færdigbehandlet før 2024, serviceloven § 155 b, stk. 1"
      Og er handlingen i SB-6-HVERDAGE "Bekræft modtagelsen over for den, der underrettede."

    Scenarie: Er der ingen, og er de ikke oplyst
      Når sagen vurderes den 2024-06-01
      Så er SB-6-HVERDAGE uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2024-06-01
      Så er SB-6-HVERDAGE ikke opfyldt

  Regel: SB-UNDERSOEGELSE-BEGYNDT Den børnefaglige undersøgelse er påbegyndt

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Undersoegelse.påbegyndt er <påbegyndt>
      Og Undersoegelse.opmærksom er 2014-10-01
      Når sagen vurderes den <dag>
      Så er SB-UNDERSOEGELSE-BEGYNDT <udfald>

      Eksempler:
        | hvordan           | påbegyndt   | dag        | udfald             |
        | Påbegyndt         | 2014-10-10  | 2025-01-01 | opfyldt            |
        | Ikke påbegyndt    | ikke sket   | 2025-01-01 | ikke opfyldt       |
        | Ikke oplyst       | ikke oplyst | 2025-01-01 | uafklaret          |
        | Før reglen gjaldt | 2014-10-10  | 2014-12-31 | uden for gyldighed |
        | Den første dag    | 2014-10-10  | 2015-01-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet Undersoegelse.påbegyndt er 2025-01-10
      Når sagen vurderes den 2025-02-01
      Så siger SB-UNDERSOEGELSE-BEGYNDT opfyldt
      Og er kilden til SB-UNDERSOEGELSE-BEGYNDT "Barnets lov § 20, stk. 3; før 2024 serviceloven § 50, stk. 7"

  Regel: SB-UNDERSOEGELSE-PLIGT Loven kræver en børnefaglig undersøgelse
    Pligten står i reglerne om underretning; fristen løber, også når ingen er begyndt.

    Abstrakt Scenario: <hvordan>
      Givet områderne underretning og sagsbehandling
      Og Barn.fødselsdato er 2016-05-01
      Og Bekymring.trængerTilStøtte er <trænger>
      Og Bekymring.overgreb er <overgreb>
      Og Bekymring.alvorligEllerKompleks er nej
      Og Bekymring.tilbageTilVold er nej
      Og Henvendelse.modtagetDato er 2023-03-01
      Og Henvendelse.færdigbehandletDato er <færdig>
      Og Undersoegelse.opmærksom er 2023-03-01
      Og Undersoegelse.påbegyndt er ikke sket
      Når sagen vurderes den <dag>
      Så er SB-UNDERSOEGELSE-PLIGT <udfald>

      Eksempler:
        | hvordan                                     | trænger | overgreb    | færdig      | dag        | udfald       |
        | Efter serviceloven                          | ja      | ja          | ikke sket   | 2023-12-01 | opfyldt      |
        | Efter barnets lov                           | nej     | ja          | ikke sket   | 2024-06-01 | opfyldt      |
        | Færdigbehandlet i 2023                      | ja      | nej         | 2023-12-31  | 2024-06-01 | opfyldt      |
        | Begge love, når ingen ved, om den er færdig | ja      | ja          | ikke oplyst | 2024-06-01 | opfyldt      |
        | Ingen pligt                                 | nej     | nej         | 2023-12-31  | 2024-06-01 | ikke opfyldt |
        | Ikke oplyst                                 | nej     | ikke oplyst | ikke sket   | 2024-06-01 | uafklaret    |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet områderne underretning og sagsbehandling
      Og Barn.fødselsdato er 2010-05-01
      Og Bekymring.trængerTilStøtte er ja
      Og Undersoegelse.påbegyndt er ikke sket
      Når sagen vurderes den <dag>
      Så er SB-UNDERSOEGELSE-PLIGT <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet områderne underretning og sagsbehandling
      Og Barn.fødselsdato er 2016-05-01
      Og Bekymring.overgreb er ja
      Og Henvendelse.færdigbehandletDato er ikke sket
      Når sagen vurderes den 2024-06-01
      Så siger SB-UNDERSOEGELSE-PLIGT opfyldt
      Og er kilden til SB-UNDERSOEGELSE-PLIGT "Barnets lov § 20, stk. 1; før 2024 serviceloven § 50, stk. 1"

  Regel: SB-4-MAANEDER Undersøgelsen afsluttes senest 4 måneder efter opmærksomheden (barnets lov)
    Fra opmærksomheden, ikke fra beslutningen.

    Abstrakt Scenario: <hvordan>
      Givet områderne underretning og sagsbehandling
      Og Bekymring.overgreb er <overgreb>
      Og Bekymring.alvorligEllerKompleks er nej
      Og Bekymring.tilbageTilVold er nej
      Og Barn.fødselsdato er 2016-05-01
      Og Henvendelse.færdigbehandletDato er ikke sket
      Og Undersoegelse.opmærksom er <opmærksom>
      Og Undersoegelse.påbegyndt er <påbegyndt>
      Når sagen vurderes den <dag>
      Så er SB-4-MAANEDER <udfald>

      Eksempler:
        | hvordan                             | overgreb | opmærksom   | påbegyndt   | dag        | udfald             |
        | De 4 måneder udløber i 2024         | nej      | 2023-09-01  | 2023-09-10  | 2024-01-01 | opfyldt            |
        | De udløber før                      | nej      | 2023-08-31  | 2023-09-10  | 2024-01-01 | ikke opfyldt       |
        | Ikke begyndt, men pligt             | ja       | 2023-09-01  | ikke sket   | 2024-01-01 | opfyldt            |
        | Hverken begyndt eller pligt         | nej      | 2023-09-01  | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Kommunen er ikke opmærksom på noget | nej      | ikke sket   | 2023-09-10  | 2024-01-01 | ikke opfyldt       |
        | Dagen er ikke oplyst                | nej      | ikke oplyst | 2023-09-10  | 2024-01-01 | opfyldt            |
        | Om den er påbegyndt, ved ingen      | nej      | 2023-09-01  | ikke oplyst | 2024-01-01 | uafklaret          |
        | Før loven                           | nej      | 2023-09-01  | 2023-09-10  | 2023-12-31 | uden for gyldighed |

    Abstrakt Scenario: Fristen: <hvordan>
      Givet Undersoegelse.opmærksom er <opmærksom>
      Og Undersoegelse.påbegyndt er 2025-11-10
      Og Undersoegelse.afsluttet er <afsluttet>
      Når sagen vurderes den <dag>
      Så siger SB-4-MAANEDER pligt
      Og er fristen for SB-4-MAANEDER <frist>
      Og er kilden til SB-4-MAANEDER "Barnets lov § 20, stk. 3; for det, der var færdigbehandlet før 2024, serviceloven § 50, stk. 7"
      Og er handlingen i SB-4-MAANEDER "Afslut den børnefaglige undersøgelse."

      Eksempler:
        | hvordan                  | opmærksom  | afsluttet | dag        | frist       |
        | Den sidste dag i måneden | 2025-10-31 | ikke sket | 2026-02-01 | 2026-02-28  |
        | Overskredet              | 2025-10-31 | ikke sket | 2026-03-01 | overskredet |

    Scenarie: Dagen er ikke oplyst, så fristen venter
      Givet Undersoegelse.påbegyndt er 2025-11-10
      Når sagen vurderes den 2026-03-01
      Så er SB-4-MAANEDER opfyldt
      Og venter fristen for SB-4-MAANEDER på Undersoegelse.opmærksom

  Regel: SB-FORELOEBIG Den foreløbige vurdering mangler
    Undersøgelsen er ikke afsluttet inden 4 måneder.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Undersoegelse.opmærksom er <opmærksom>
      Og Undersoegelse.påbegyndt er <påbegyndt>
      Og Undersoegelse.afsluttet er <afsluttet>
      Og Undersoegelse.foreløbig er <foreløbig>
      Når sagen vurderes den <dag>
      Så er SB-FORELOEBIG <udfald>

      Eksempler:
        | hvordan                             | opmærksom   | påbegyndt   | afsluttet   | foreløbig   | dag        | udfald             |
        | Dagen efter de 4 måneder            | 2025-01-10  | 2025-01-20  | ikke sket   | ikke sket   | 2025-05-11 | opfyldt            |
        | På den sidste dag                   | 2025-01-10  | 2025-01-20  | ikke sket   | ikke sket   | 2025-05-10 | ikke opfyldt       |
        | Afsluttet for sent                  | 2025-01-10  | 2025-01-20  | 2025-06-01  | ikke sket   | 2025-07-01 | ikke opfyldt       |
        | Den foreløbige vurdering foreligger | 2025-01-10  | 2025-01-20  | ikke sket   | 2025-05-09  | 2025-05-11 | ikke opfyldt       |
        | Ikke oplyst, om den foreligger      | 2025-01-10  | 2025-01-20  | ikke sket   | ikke oplyst | 2025-05-11 | uafklaret          |
        | Ikke påbegyndt                      | 2025-01-10  | ikke sket   | ikke sket   | ikke sket   | 2025-05-11 | ikke opfyldt       |
        | Ikke oplyst, om den er påbegyndt    | 2025-01-10  | ikke oplyst | ikke sket   | ikke sket   | 2025-05-11 | uafklaret          |
        | Dagen er ikke oplyst                | ikke oplyst | 2025-01-20  | ikke sket   | ikke sket   | 2025-05-11 | uafklaret          |
        | Ikke oplyst, om den er afsluttet    | 2025-01-10  | 2025-01-20  | ikke oplyst | ikke sket   | 2025-05-11 | uafklaret          |
        | Før reglen gjaldt                   | 2014-01-10  | 2014-01-20  | ikke sket   | ikke sket   | 2014-12-31 | uden for gyldighed |
        | Den første dag                      | 2014-01-10  | 2014-01-20  | ikke sket   | ikke sket   | 2015-01-01 | opfyldt            |

    Scenarie: Kilde og handling
      Givet Undersoegelse.opmærksom er 2025-01-10
      Og Undersoegelse.påbegyndt er 2025-01-20
      Og Undersoegelse.afsluttet er ikke sket
      Og Undersoegelse.foreløbig er ikke sket
      Når sagen vurderes den 2025-05-11
      Så siger SB-FORELOEBIG udestår
      Og er kilden til SB-FORELOEBIG "Barnets lov § 20, stk. 3; før 2024 serviceloven § 50, stk. 7"
      Og er handlingen i SB-FORELOEBIG "Udarbejd en foreløbig vurdering, og afslut undersøgelsen snarest."

  Regel: SB-UDVALG Undersøgelsen afsluttes senest 2 måneder efter udvalgets afgørelse
    Der spørges ikke om udvalgets afgørelse.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Undersoegelse.udvalgetsAfgørelse er <afgørelse>
      Og Undersoegelse.påbegyndt er 2023-12-01
      Når sagen vurderes den <dag>
      Så er SB-UDVALG <udfald>

      Eksempler:
        | hvordan          | afgørelse   | dag        | udfald             |
        | Besluttet i 2024 | 2024-01-01  | 2024-01-01 | opfyldt            |
        | Besluttet før    | 2023-12-31  | 2024-01-01 | ikke opfyldt       |
        | Ikke besluttet   | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Ikke oplyst      | ikke oplyst | 2024-01-01 | ikke opfyldt       |
        | Før loven        | 2023-12-31  | 2023-12-31 | uden for gyldighed |

    Scenarie: Fristen
      Givet Undersoegelse.udvalgetsAfgørelse er 2025-12-31
      Og Undersoegelse.påbegyndt er 2025-12-31
      Og Undersoegelse.afsluttet er 2026-03-01
      Når sagen vurderes den 2026-04-01
      Så siger SB-UDVALG pligt
      Og er fristen for SB-UDVALG 2026-02-28
      Og er fristen for SB-UDVALG overskredet
      Og er kilden til SB-UDVALG "Barnets lov § 23, stk. 1"
      Og er handlingen i SB-UDVALG "Afslut den børnefaglige undersøgelse."

  Regel: SB-OPFOELGNING Første opfølgning (barnets lov)
    Det tidligste af to tidspunkter.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: Indsatsen er afsluttet: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   | sideløbendeAfsluttet | afsluttet |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2025-01-31 | <sideløbende>        | <slut>    |
      Når sagen vurderes den 2025-06-01
      Så er SB-OPFOELGNING <udfald>

      Eksempler:
        | hvordan                             | sideløbende | slut       | udfald       |
        | Da de 3 måneder var gået            | ikke sket   | 2025-04-30 | ikke opfyldt |
        | Dagen efter                         | ikke sket   | 2025-05-01 | opfyldt      |
        | Efter at undersøgelsen var færdig   | 2025-03-01  | 2025-03-02 | opfyldt      |
        | Samme dag som undersøgelsen         | 2025-03-01  | 2025-03-01 | ikke opfyldt |
        | Undersøgelsen er ikke oplyst        | ikke oplyst | 2025-03-01 | uafklaret    |
        | Den er ikke afsluttet               | ikke sket   | ikke sket  | opfyldt      |

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | iværksat   |
        | i1 | HJEMMEBASERET | <hjemmel> | <iværksat> |
      Når sagen vurderes den <dag>
      Så er SB-OPFOELGNING <udfald>

      Eksempler:
        | hvordan                     | hjemmel                | iværksat    | dag        | udfald             |
        | De 3 måneder udløber i 2024 | STØTTENDE_INDSATS      | 2023-10-01  | 2024-01-01 | opfyldt            |
        | De udløber før              | STØTTENDE_INDSATS      | 2023-09-30  | 2024-01-01 | ikke opfyldt       |
        | Ikke iværksat               | STØTTENDE_INDSATS      | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Forebyggende indsats        | TIDLIGT_FOREBYGGENDE   | 2023-10-01  | 2024-01-01 | ikke opfyldt       |
        | Videreført                  | VIDEREFØRT_ANBRINGELSE | 2023-10-01  | 2024-01-01 | ikke opfyldt       |
        | Anden indsats               | ANDEN                  | 2023-10-01  | 2024-01-01 | ikke opfyldt       |
        | Hjemlen er ikke oplyst      | ikke oplyst            | 2023-10-01  | 2024-01-01 | uafklaret          |
        | Dagen er ikke oplyst        | STØTTENDE_INDSATS      | ikke oplyst | 2024-01-01 | uafklaret          |
        | Før loven                   | STØTTENDE_INDSATS      | 2023-10-01  | 2023-12-31 | uden for gyldighed |

    Abstrakt Scenario: Fristen: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   | sideløbendeAfsluttet | førsteOpfølgning |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2025-01-31 | <sideløbende>        | <fulgt op>       |
      Når sagen vurderes den 2025-06-01
      Så siger SB-OPFOELGNING pligt
      Og er fristen for SB-OPFOELGNING og Indsats[i1] <frist>
      Og er fristen for SB-OPFOELGNING og Indsats[i1] <stand>
      Og er kilden til SB-OPFOELGNING "Barnets lov § 95, stk. 2"
      Og er handlingen i SB-OPFOELGNING "Følg op på indsatsen."

      Eksempler:
        | hvordan                        | sideløbende | fulgt op   | frist      | stand       |
        | 3 måneder efter                | ikke sket   | 2025-04-30 | 2025-04-30 | overholdt   |
        | Når undersøgelsen er afsluttet | 2025-03-01  | 2025-04-30 | 2025-03-01 | overskredet |
        | Ikke fulgt op                  | 2025-05-15  | ikke sket  | 2025-04-30 | overskredet |

    Scenarie: Undersøgelsen er ikke oplyst, så fristen venter
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2025-01-31 |
      Når sagen vurderes den 2025-06-01
      Så er SB-OPFOELGNING opfyldt
      Og venter fristen for SB-OPFOELGNING og Indsats[i1] på Indsats[i1].sideløbendeAfsluttet

    Scenarie: Er der ingen, og er de ikke oplyst
      Når sagen vurderes den 2024-06-01
      Så er SB-OPFOELGNING uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så er SB-OPFOELGNING ikke opfyldt

  Regel: SB-OPFOELGNING-BEGRUND Den videre opfølgning er ikke begrundet
    Efter den første opfølgning.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: Indsatsen er afsluttet: <slut>
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   | førsteOpfølgning | opfølgningBegrundet | afsluttet |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2024-10-01 | 2025-01-01       | nej                 | <slut>    |
      Når sagen vurderes den 2025-02-01
      Så er SB-OPFOELGNING-BEGRUND <udfald>

      Eksempler:
        | slut       | udfald       |
        | 2025-02-01 | ikke opfyldt |
        | ikke sket  | opfyldt      |

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | iværksat   | førsteOpfølgning | opfølgningBegrundet |
        | i1 | HJEMMEBASERET | <hjemmel> | 2023-10-01 | <fulgt op>       | <begrundet>         |
      Når sagen vurderes den <dag>
      Så er SB-OPFOELGNING-BEGRUND <udfald>

      Eksempler:
        | hvordan                     | hjemmel                | fulgt op    | begrundet   | dag        | udfald             |
        | Ikke begrundet              | STØTTENDE_INDSATS      | 2024-01-01  | nej         | 2024-01-01 | opfyldt            |
        | Begrundet                   | STØTTENDE_INDSATS      | 2024-01-01  | ja          | 2024-01-01 | ikke opfyldt       |
        | Ikke oplyst                 | STØTTENDE_INDSATS      | 2024-01-01  | ikke oplyst | 2024-01-01 | uafklaret          |
        | Fulgt op før 2024           | STØTTENDE_INDSATS      | 2023-12-31  | nej         | 2024-01-01 | ikke opfyldt       |
        | Ikke fulgt op               | STØTTENDE_INDSATS      | ikke sket   | nej         | 2024-01-01 | ikke opfyldt       |
        | Opfølgningen er ikke oplyst | STØTTENDE_INDSATS      | ikke oplyst | nej         | 2024-01-01 | uafklaret          |
        | Forebyggende indsats        | TIDLIGT_FOREBYGGENDE   | 2024-01-01  | nej         | 2024-01-01 | ikke opfyldt       |
        | Videreført                  | VIDEREFØRT_ANBRINGELSE | 2024-01-01  | nej         | 2024-01-01 | ikke opfyldt       |
        | Anden indsats               | ANDEN                  | 2024-01-01  | nej         | 2024-01-01 | ikke opfyldt       |
        | Hjemlen er ikke oplyst      | ikke oplyst            | 2024-01-01  | nej         | 2024-01-01 | uafklaret          |
        | Før loven                   | STØTTENDE_INDSATS      | 2023-12-31  | nej         | 2023-12-31 | uden for gyldighed |

    Scenarie: Kilde og handling; den når forældrene og venter på risikovurderingen
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   | førsteOpfølgning | opfølgningBegrundet |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2024-10-01 | 2025-01-01       | nej                 |
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-02-01
      Så siger SB-OPFOELGNING-BEGRUND udestår
      Og er SB-OPFOELGNING-BEGRUND spærret af UN-RISIKO-FOERST
      Og er kilden til SB-OPFOELGNING-BEGRUND "Barnets lov § 95, stk. 3"
      Og er handlingen i SB-OPFOELGNING-BEGRUND "Beslut den videre opfølgning, og begrund den over for barnet og forældrene."

    Scenarie: Er der ingen, og er de ikke oplyst
      Når sagen vurderes den 2024-06-01
      Så er SB-OPFOELGNING-BEGRUND uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så er SB-OPFOELGNING-BEGRUND ikke opfyldt

  Regel: SB-PLAN Barnets plan forelå
    Mangler planen, er det IT-PLAN-STOETTE eller IT-PLAN-ANBRINGELSE.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | afgjort   | planvalg   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> | <planvalg> |
      Og Indsatsplan.barnetsPlan er <plan>
      Når sagen vurderes den <dag>
      Så er SB-PLAN <udfald>

      Eksempler:
        | hvordan                         | hjemmel                  | afgjort     | planvalg        | plan        | dag        | udfald             |
        | Uden for hjemmet med samtykke   | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | ikke oplyst     | 2024-02-01  | 2024-06-01 | opfyldt            |
        | Støtte, hvor planen skal laves  | STØTTENDE_INDSATS        | 2024-01-01  | UDARBEJDES      | 2024-02-01  | 2024-06-01 | opfyldt            |
        | Støtte, hvor den ikke skal      | STØTTENDE_INDSATS        | 2024-01-01  | UDARBEJDES_IKKE | 2024-02-01  | 2024-06-01 | ikke opfyldt       |
        | Støtte, ikke oplyst om den skal | STØTTENDE_INDSATS        | 2024-01-01  | ikke oplyst     | 2024-02-01  | 2024-06-01 | uafklaret          |
        | Anden hjemmel                   | ANDEN                    | 2024-01-01  | UDARBEJDES      | 2024-02-01  | 2024-06-01 | ikke opfyldt       |
        | Hjemlen er ikke oplyst          | ikke oplyst              | 2024-01-01  | UDARBEJDES      | 2024-02-01  | 2024-06-01 | uafklaret          |
        | Afgjort før 2024                | ANBRINGELSE_MED_SAMTYKKE | 2023-12-31  | ikke oplyst     | 2024-02-01  | 2024-06-01 | ikke opfyldt       |
        | Afgørelsen er ikke oplyst       | ANBRINGELSE_MED_SAMTYKKE | ikke oplyst | ikke oplyst     | 2024-02-01  | 2024-06-01 | uafklaret          |
        | Planen mangler                  | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | ikke oplyst     | ikke sket   | 2024-06-01 | ikke opfyldt       |
        | Planen er ikke oplyst           | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | ikke oplyst     | ikke oplyst | 2024-06-01 | uafklaret          |
        | Før loven                       | ANBRINGELSE_MED_SAMTYKKE | 2023-12-01  | ikke oplyst     | 2023-12-01  | 2023-12-31 | uden for gyldighed |
        | Den første dag                  | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | ikke oplyst     | 2024-01-01  | 2024-01-01 | opfyldt            |

    Abstrakt Scenario: Fristen: <plan>
      Givet Indsats:
        | id | trin         | hjemmel                  | afgjort    |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_MED_SAMTYKKE | 2024-11-30 |
      Og Indsatsplan.barnetsPlan er <plan>
      Når sagen vurderes den 2025-06-01
      Så siger SB-PLAN opfyldt
      Og er fristen for SB-PLAN og Indsats[i1] 2025-02-28
      Og er fristen for SB-PLAN og Indsats[i1] <stand>
      Og er kilden til SB-PLAN "Barnets lov § 91, stk. 1-2"

      Eksempler:
        | plan       | stand       |
        | 2025-02-28 | overholdt   |
        | 2025-03-01 | overskredet |

    Scenarie: Er der ingen indsats, og er de ikke oplyst
      Givet Indsatsplan.barnetsPlan er 2024-02-01
      Når sagen vurderes den 2024-06-01
      Så er SB-PLAN uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så er SB-PLAN ikke opfyldt

  Regel: SB-PLAN-IKKE-OPLYST Barnets plan senest 3 måneder efter afgørelsen
    Er det oplyst, at planen foreligger, er det SB-PLAN; mangler den, er det IT-PLAN-STOETTE eller IT-PLAN-ANBRINGELSE.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Indsats:
        | id | trin          | hjemmel   | afgjort   | planvalg   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> | <planvalg> |
      Og Indsatsplan.barnetsPlan er <plan>
      Når sagen vurderes den <dag>
      Så er SB-PLAN-IKKE-OPLYST <udfald>

      Eksempler:
        | hvordan                         | født        | hjemmel                  | afgjort     | planvalg        | plan        | dag        | udfald             |
        | Uden for hjemmet med samtykke   | 2015-05-01  | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | ikke oplyst     | ikke oplyst | 2024-06-01 | opfyldt            |
        | Støtte, hvor planen skal laves  | 2015-05-01  | STØTTENDE_INDSATS        | 2024-01-01  | UDARBEJDES      | ikke oplyst | 2024-06-01 | opfyldt            |
        | Støtte, hvor den ikke skal      | 2015-05-01  | STØTTENDE_INDSATS        | 2024-01-01  | UDARBEJDES_IKKE | ikke oplyst | 2024-06-01 | ikke opfyldt       |
        | Støtte, ikke oplyst om den skal | 2015-05-01  | STØTTENDE_INDSATS        | 2024-01-01  | ikke oplyst     | ikke oplyst | 2024-06-01 | uafklaret          |
        | Anden hjemmel                   | 2015-05-01  | ANDEN                    | 2024-01-01  | UDARBEJDES      | ikke oplyst | 2024-06-01 | ikke opfyldt       |
        | Hjemlen er ikke oplyst          | 2015-05-01  | ikke oplyst              | 2024-01-01  | UDARBEJDES      | ikke oplyst | 2024-06-01 | uafklaret          |
        | Afgjort før 2024                | 2015-05-01  | ANBRINGELSE_MED_SAMTYKKE | 2023-12-31  | ikke oplyst     | ikke oplyst | 2024-06-01 | ikke opfyldt       |
        | Afgørelsen er ikke oplyst       | 2015-05-01  | ANBRINGELSE_MED_SAMTYKKE | ikke oplyst | ikke oplyst     | ikke oplyst | 2024-06-01 | uafklaret          |
        | Planen foreligger               | 2015-05-01  | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | ikke oplyst     | 2024-02-01  | 2024-06-01 | ikke opfyldt       |
        | Planen mangler                  | 2015-05-01  | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | ikke oplyst     | ikke sket   | 2024-06-01 | ikke opfyldt       |
        | Dagen før 16-årsdagen           | 2008-06-02  | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | ikke oplyst     | ikke oplyst | 2024-06-01 | opfyldt            |
        | På 16-årsdagen                  | 2008-06-01  | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | ikke oplyst     | ikke oplyst | 2024-06-01 | ikke opfyldt       |
        | Alderen er ikke oplyst          | ikke oplyst | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | ikke oplyst     | ikke oplyst | 2024-06-01 | uafklaret          |
        | Før loven                       | 2015-05-01  | ANBRINGELSE_MED_SAMTYKKE | 2023-12-01  | ikke oplyst     | ikke oplyst | 2023-12-31 | uden for gyldighed |
        | Den første dag                  | 2015-05-01  | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | ikke oplyst     | ikke oplyst | 2024-01-01 | opfyldt            |

    Abstrakt Scenario: Fristen den <dag>: <stand>
      Givet Barn.fødselsdato er 2015-05-01
      Og Indsats:
        | id | trin         | hjemmel                  | afgjort    |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_MED_SAMTYKKE | 2024-11-30 |
      Når sagen vurderes den <dag>
      Så siger SB-PLAN-IKKE-OPLYST pligt
      Og er fristen for SB-PLAN-IKKE-OPLYST og Indsats[i1] 2025-02-28
      Og er fristen for SB-PLAN-IKKE-OPLYST og Indsats[i1] <stand>
      Og er kilden til SB-PLAN-IKKE-OPLYST "Barnets lov § 91, stk. 1-2"

      Eksempler:
        | dag        | stand     |
        | 2025-02-20 | løber     |
        | 2025-02-28 | forfalder |

    Scenarie: Er der ingen indsats, og er de ikke oplyst
      Givet Barn.fødselsdato er 2015-05-01
      Når sagen vurderes den 2024-06-01
      Så er SB-PLAN-IKKE-OPLYST uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så er SB-PLAN-IKKE-OPLYST ikke opfyldt

  Regel: SB-UNGEPLAN-STOETTE Der skal laves en ungeplan ved støtte

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | afgjort   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> |
      Og Indsatsplan.ungeplanvalg er <valg>
      Når sagen vurderes den <dag>
      Så er SB-UNGEPLAN-STOETTE <udfald>

      Eksempler:
        | hvordan                   | hjemmel           | afgjort     | valg            | dag        | udfald             |
        | Planen skal laves         | STØTTENDE_INDSATS | 2023-12-01  | UDARBEJDES      | 2024-01-01 | opfyldt            |
        | Den skal ikke             | STØTTENDE_INDSATS | 2023-12-01  | UDARBEJDES_IKKE | 2024-01-01 | ikke opfyldt       |
        | Ikke oplyst               | STØTTENDE_INDSATS | 2023-12-01  | ikke oplyst     | 2024-01-01 | uafklaret          |
        | Ingen afgørelse           | STØTTENDE_INDSATS | ikke sket   | UDARBEJDES      | 2024-01-01 | ikke opfyldt       |
        | Afgørelsen er ikke oplyst | STØTTENDE_INDSATS | ikke oplyst | UDARBEJDES      | 2024-01-01 | uafklaret          |
        | Anden hjemmel             | ANDEN             | 2023-12-01  | UDARBEJDES      | 2024-01-01 | ikke opfyldt       |
        | Hjemlen er ikke oplyst    | ikke oplyst       | 2023-12-01  | UDARBEJDES      | 2024-01-01 | uafklaret          |
        | Før loven                 | STØTTENDE_INDSATS | 2023-12-01  | UDARBEJDES      | 2023-12-31 | uden for gyldighed |

    Scenarie: Er der ingen indsats, og er de ikke oplyst
      Givet Indsatsplan.ungeplanvalg er UDARBEJDES
      Når sagen vurderes den 2024-06-01
      Så er SB-UNGEPLAN-STOETTE uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så er SB-UNGEPLAN-STOETTE ikke opfyldt

    Scenarie: Hvad reglen siger
      Givet Indsats:
        | id | trin         | hjemmel | afgjort    |
        | i1 | PLEJEFAMILIE | STØTTENDE_INDSATS | 2024-02-01 |
      Og Indsatsplan.ungeplanvalg er UDARBEJDES
      Når sagen vurderes den 2024-06-01
      Så siger SB-UNGEPLAN-STOETTE opfyldt
      Og er kilden til SB-UNGEPLAN-STOETTE "Barnets lov § 108, stk. 1"

  Regel: SB-UNGEPLAN-UDENFOR Der skal laves en ungeplan, når den unge bor uden for hjemmet

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin         | hjemmel   | afgjort   |
        | i1 | PLEJEFAMILIE | <hjemmel> | <afgjort> |
      Når sagen vurderes den <dag>
      Så er SB-UNGEPLAN-UDENFOR <udfald>

      Eksempler:
        | hvordan                   | hjemmel                   | afgjort     | dag        | udfald             |
        | Med samtykke              | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | 2024-01-01 | opfyldt            |
        | Uden samtykke             | ANBRINGELSE_UDEN_SAMTYKKE | 2023-12-01  | 2024-01-01 | opfyldt            |
        | Støtte                    | STØTTENDE_INDSATS         | 2023-12-01  | 2024-01-01 | ikke opfyldt       |
        | Ingen afgørelse           | ANBRINGELSE_MED_SAMTYKKE  | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Afgørelsen er ikke oplyst | ANBRINGELSE_MED_SAMTYKKE  | ikke oplyst | 2024-01-01 | uafklaret          |
        | Hjemlen er ikke oplyst    | ikke oplyst               | 2023-12-01  | 2024-01-01 | uafklaret          |
        | Før loven                 | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | 2023-12-31 | uden for gyldighed |

    Scenarie: Er der ingen, og er de ikke oplyst
      Når sagen vurderes den 2024-06-01
      Så er SB-UNGEPLAN-UDENFOR uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så er SB-UNGEPLAN-UDENFOR ikke opfyldt

    Scenarie: Hvad reglen siger
      Givet Indsats:
        | id | trin         | hjemmel | afgjort    |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_MED_SAMTYKKE | 2024-02-01 |
      Når sagen vurderes den 2024-06-01
      Så siger SB-UNGEPLAN-UDENFOR opfyldt
      Og er kilden til SB-UNGEPLAN-UDENFOR "Barnets lov § 108, stk. 2"

  Regel: SB-UNGEPLAN-16 Ungeplan senest 3 måneder efter 16-årsdagen
    Afgørelsen er truffet før 16-årsdagen.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Indsats:
        | id | trin         | hjemmel   | afgjort   |
        | i1 | PLEJEFAMILIE | <hjemmel> | <afgjort> |
      Og Indsatsplan.ungeplanvalg er <valg>
      Og Indsatsplan.barnetsPlan er <plan>
      Når sagen vurderes den <dag>
      Så er SB-UNGEPLAN-16 <udfald>

      Eksempler:
        | hvordan                        | født        | hjemmel                   | afgjort     | valg            | plan        | dag        | udfald             |
        | 16 år i dag                    | 2008-01-01  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | ikke oplyst     | ikke sket   | 2024-01-01 | opfyldt            |
        | 16 år i morgen                 | 2008-01-02  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | ikke oplyst     | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Fyldt 16 år før 2024           | 2007-12-31  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | ikke oplyst     | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Alderen er ikke oplyst         | ikke oplyst | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | ikke oplyst     | ikke sket   | 2024-01-01 | uafklaret          |
        | Uden samtykke                  | 2008-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | 2023-12-01  | ikke oplyst     | ikke sket   | 2024-01-01 | opfyldt            |
        | Støtte, hvor planen skal laves | 2008-01-01  | STØTTENDE_INDSATS         | 2023-12-01  | UDARBEJDES      | ikke sket   | 2024-01-01 | opfyldt            |
        | Støtte, hvor den ikke skal     | 2008-01-01  | STØTTENDE_INDSATS         | 2023-12-01  | UDARBEJDES_IKKE | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Støtte, ikke oplyst            | 2008-01-01  | STØTTENDE_INDSATS         | 2023-12-01  | ikke oplyst     | ikke sket   | 2024-01-01 | uafklaret          |
        | Afgjort på 16-årsdagen         | 2008-01-01  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | ikke oplyst     | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Afgørelsen er ikke oplyst      | 2008-01-01  | ANBRINGELSE_MED_SAMTYKKE  | ikke oplyst | ikke oplyst     | ikke sket   | 2024-01-01 | uafklaret          |
        | Handleplan fra før 2024        | 2008-01-01  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | ikke oplyst     | 2023-12-31  | 2024-01-01 | ikke opfyldt       |
        | Barnets plan fra 2024          | 2008-01-01  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | ikke oplyst     | 2024-01-01  | 2024-01-01 | opfyldt            |
        | Planen er ikke oplyst          | 2008-01-01  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | ikke oplyst     | ikke oplyst | 2024-01-01 | uafklaret          |
        | Før loven                      | 2007-12-01  | ANBRINGELSE_MED_SAMTYKKE  | 2023-11-01  | ikke oplyst     | ikke sket   | 2023-12-31 | uden for gyldighed |

    Scenarie: Kun den indsats, der er afgjort før 16-årsdagen, og med den hjemmel, tæller
      Givet Barn.fødselsdato er 2009-05-01
      Og Indsats:
        | id | trin          | hjemmel                  | afgjort    |
        | i1 | PLEJEFAMILIE  | ANBRINGELSE_MED_SAMTYKKE | 2025-06-01 |
        | i2 | HJEMMEBASERET | ANDEN                    | 2024-06-01 |
        | i3 | PLEJEFAMILIE  | ANBRINGELSE_MED_SAMTYKKE | ikke sket  |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2025-07-01
      Så er SB-UNGEPLAN-16 ikke opfyldt

    Scenarie: Hjemlen er ikke oplyst
      Givet Barn.fødselsdato er 2009-05-01
      Og Indsats:
        | id | trin         | hjemmel     | afgjort    |
        | i1 | PLEJEFAMILIE | ikke oplyst | 2024-06-01 |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2025-07-01
      Så er SB-UNGEPLAN-16 uafklaret

    Abstrakt Scenario: Fristen: <plan>
      Givet Barn.fødselsdato er 2009-11-30
      Og Indsats:
        | id | trin         | hjemmel                  | afgjort    |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_MED_SAMTYKKE | 2024-06-01 |
      Og Indsatsplan.barnetsPlan er ikke sket
      Og Indsatsplan.ungeplan er <plan>
      Når sagen vurderes den 2026-03-02
      Så siger SB-UNGEPLAN-16 pligt
      Og er fristen for SB-UNGEPLAN-16 2026-02-28
      Og er fristen for SB-UNGEPLAN-16 <stand>
      Og er kilden til SB-UNGEPLAN-16 "Barnets lov § 108, stk. 3"
      Og er handlingen i SB-UNGEPLAN-16 "Udarbejd ungeplanen."

      Eksempler:
        | plan       | stand       |
        | 2026-02-28 | overholdt   |
        | 2026-03-01 | overskredet |
        | ikke sket  | overskredet |

    Scenarie: Er der ingen indsats, og er de ikke oplyst
      Givet Barn.fødselsdato er 2008-05-01
      Og Indsatsplan.barnetsPlan er ikke sket
      Og Indsatsplan.ungeplanvalg er UDARBEJDES
      Når sagen vurderes den 2024-06-01
      Så er SB-UNGEPLAN-16 uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så er SB-UNGEPLAN-16 ikke opfyldt

    Scenarie: Én indsats før 16-årsdagen er nok
      Givet Barn.fødselsdato er 2009-05-01
      Og Indsats:
        | id | trin         | hjemmel                  | afgjort    |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_MED_SAMTYKKE | 2024-06-01 |
        | i2 | PLEJEFAMILIE | ANBRINGELSE_MED_SAMTYKKE | 2025-06-01 |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2025-07-01
      Så er SB-UNGEPLAN-16 opfyldt

  Regel: SB-UNGEPLAN-AFGOERELSE Ungeplan senest 3 måneder efter afgørelsen
    Afgørelsen er truffet efter 16-årsdagen.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Indsats:
        | id | trin         | hjemmel   | afgjort   |
        | i1 | PLEJEFAMILIE | <hjemmel> | <afgjort> |
      Og Indsatsplan.ungeplanvalg er <valg>
      Når sagen vurderes den <dag>
      Så er SB-UNGEPLAN-AFGOERELSE <udfald>

      Eksempler:
        | hvordan                              | født        | hjemmel                   | afgjort     | valg            | dag        | udfald             |
        | Afgjort på 16-årsdagen               | 2008-01-01  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | ikke oplyst     | 2024-01-01 | opfyldt            |
        | Afgjort dagen før                    | 2008-01-02  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | ikke oplyst     | 2024-01-02 | ikke opfyldt       |
        | Afgjort før 2024                     | 2007-01-01  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-31  | ikke oplyst     | 2024-01-01 | ikke opfyldt       |
        | Uden samtykke skal den foreligge før | 2007-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | ikke oplyst     | 2024-01-01 | ikke opfyldt       |
        | Støtte, hvor planen skal laves       | 2007-01-01  | STØTTENDE_INDSATS         | 2024-01-01  | UDARBEJDES      | 2024-01-01 | opfyldt            |
        | Støtte, hvor den ikke skal           | 2007-01-01  | STØTTENDE_INDSATS         | 2024-01-01  | UDARBEJDES_IKKE | 2024-01-01 | ikke opfyldt       |
        | Støtte, ikke oplyst                  | 2007-01-01  | STØTTENDE_INDSATS         | 2024-01-01  | ikke oplyst     | 2024-01-01 | uafklaret          |
        | Hjemlen er ikke oplyst               | 2007-01-01  | ikke oplyst               | 2024-01-01  | ikke oplyst     | 2024-01-01 | uafklaret          |
        | Fødselsdatoen er ikke oplyst         | ikke oplyst | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | ikke oplyst     | 2024-01-01 | uafklaret          |
        | Afgørelsen er ikke oplyst            | 2007-01-01  | ANBRINGELSE_MED_SAMTYKKE  | ikke oplyst | ikke oplyst     | 2024-01-01 | uafklaret          |
        | Før loven                            | 2007-01-01  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-31  | ikke oplyst     | 2023-12-31 | uden for gyldighed |

    Scenarie: Fristen
      Givet Barn.fødselsdato er 2009-01-01
      Og Indsats:
        | id | trin         | hjemmel                  | afgjort    |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_MED_SAMTYKKE | 2025-11-30 |
      Og Indsatsplan.ungeplan er 2026-03-01
      Når sagen vurderes den 2026-04-01
      Så siger SB-UNGEPLAN-AFGOERELSE pligt
      Og er fristen for SB-UNGEPLAN-AFGOERELSE og Indsats[i1] 2026-02-28
      Og er fristen for SB-UNGEPLAN-AFGOERELSE og Indsats[i1] overskredet
      Og er kilden til SB-UNGEPLAN-AFGOERELSE "Barnets lov § 108, stk. 3"
      Og er handlingen i SB-UNGEPLAN-AFGOERELSE "Udarbejd ungeplanen."

    Scenarie: Er der ingen indsats, og er de ikke oplyst
      Givet Barn.fødselsdato er 2008-05-01
      Og Indsatsplan.ungeplanvalg er UDARBEJDES
      Når sagen vurderes den 2024-06-01
      Så er SB-UNGEPLAN-AFGOERELSE uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så er SB-UNGEPLAN-AFGOERELSE ikke opfyldt

  Regel: SB-UNGESTOETTE Afgørelse om ungestøtte senest 6 måneder før 18-årsdagen

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: Anbringelsen er ophørt: <hvordan>
      Givet Barn.fødselsdato er 2006-07-01
      Og Indsats:
        | id | trin         | hjemmel                  | iværksat   | afsluttet |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_MED_SAMTYKKE | 2020-12-01 | <slut>    |
      Når sagen vurderes den 2024-09-01
      Så er SB-UNGESTOETTE <udfald>

      Eksempler:
        | hvordan                       | slut       | udfald       |
        | Dagen før det fyldte 18. år   | 2024-06-30 | ikke opfyldt |
        | Ved det fyldte 18. år         | 2024-07-01 | opfyldt      |
        | Den er ikke ophørt            | ikke sket  | opfyldt      |

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Indsats:
        | id | trin         | hjemmel   | iværksat   |
        | i1 | PLEJEFAMILIE | <hjemmel> | <iværksat> |
      Når sagen vurderes den <dag>
      Så er SB-UNGESTOETTE <udfald>

      Eksempler:
        | hvordan                         | født        | hjemmel                   | iværksat    | dag        | udfald             |
        | Fristen ligger i 2024           | 2006-07-01  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | 2024-01-01 | opfyldt            |
        | Den ligger før                  | 2006-06-30  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | 2024-01-01 | ikke opfyldt       |
        | 16 år i dag                     | 2008-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | 2023-12-01  | 2024-01-01 | opfyldt            |
        | 16 år i morgen                  | 2008-01-02  | ANBRINGELSE_UDEN_SAMTYKKE | 2023-12-01  | 2024-01-01 | ikke opfyldt       |
        | Alderen er ikke oplyst          | ikke oplyst | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | 2024-01-01 | uafklaret          |
        | Støtte                          | 2006-07-01  | STØTTENDE_INDSATS         | 2023-12-01  | 2024-01-01 | ikke opfyldt       |
        | Hjemlen er ikke oplyst          | 2006-07-01  | ikke oplyst               | 2023-12-01  | 2024-01-01 | uafklaret          |
        | Ikke iværksat                   | 2006-07-01  | ANBRINGELSE_MED_SAMTYKKE  | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Ikke oplyst, om den er iværksat | 2006-07-01  | ANBRINGELSE_MED_SAMTYKKE  | ikke oplyst | 2024-01-01 | uafklaret          |
        | Før loven                       | 2006-07-01  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-01  | 2023-12-31 | uden for gyldighed |

    Abstrakt Scenario: Fristen: <afgjort>
      Givet Barn.fødselsdato er 2008-08-31
      Og Indsats:
        | id | trin         | hjemmel                  | iværksat   |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_MED_SAMTYKKE | 2020-01-01 |
      Og Indsatsplan.ungestøtteAfgjort er <afgjort>
      Når sagen vurderes den 2026-03-02
      Så siger SB-UNGESTOETTE pligt
      Og er fristen for SB-UNGESTOETTE 2026-02-28
      Og er fristen for SB-UNGESTOETTE <stand>
      Og er kilden til SB-UNGESTOETTE "Barnets lov § 111, stk. 1-2"
      Og er handlingen i SB-UNGESTOETTE "Revidér ungeplanen med den unge, og træf afgørelse om ungestøtte."

      Eksempler:
        | afgjort    | stand       |
        | 2026-02-28 | overholdt   |
        | 2026-03-01 | overskredet |

    Scenarie: Er der ingen indsats, og er de ikke oplyst
      Givet Barn.fødselsdato er 2008-05-01
      Når sagen vurderes den 2024-06-01
      Så er SB-UNGESTOETTE uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så er SB-UNGESTOETTE ikke opfyldt

  Regel: SB-UNGESTOETTE-REVIDERET Ungeplanen er ikke revideret før afgørelsen om ungestøtte

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Indsatsplan.ungestøtteAfgjort er <afgjort>
      Og Indsatsplan.revideret er <revideret>
      Når sagen vurderes den <dag>
      Så er SB-UNGESTOETTE-REVIDERET <udfald>

      Eksempler:
        | hvordan                   | afgjort     | revideret   | dag        | udfald             |
        | Ikke revideret            | 2024-01-01  | ikke sket   | 2024-01-01 | opfyldt            |
        | Revideret                 | 2024-01-01  | 2023-12-01  | 2024-01-01 | ikke opfyldt       |
        | Ikke oplyst               | 2024-01-01  | ikke oplyst | 2024-01-01 | uafklaret          |
        | Afgjort før 2024          | 2023-12-31  | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Ikke afgjort              | ikke sket   | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Afgørelsen er ikke oplyst | ikke oplyst | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Før loven                 | 2023-12-31  | ikke sket   | 2023-12-31 | uden for gyldighed |

    Scenarie: Kilde og handling
      Givet Indsatsplan.ungestøtteAfgjort er 2026-02-28
      Og Indsatsplan.revideret er ikke sket
      Når sagen vurderes den 2026-03-02
      Så siger SB-UNGESTOETTE-REVIDERET udestår
      Og er kilden til SB-UNGESTOETTE-REVIDERET "Barnets lov § 111, stk. 1-2"
      Og er handlingen i SB-UNGESTOETTE-REVIDERET "Revidér ungeplanen med den unge."

  Regel: SB-FLYTNING Underretning af tilflytningskommunen

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Flytning.flyttet er <flyttet>
      Og Flytning.behov er <behov>
      Når sagen vurderes den <dag>
      Så er SB-FLYTNING <udfald>

      Eksempler:
        | hvordan                       | flyttet     | behov       | dag        | udfald             |
        | Flyttet i 2024, og behov      | 2024-01-01  | ja          | 2024-01-01 | opfyldt            |
        | Flyttet før                   | 2023-12-31  | ja          | 2024-01-01 | ikke opfyldt       |
        | Ikke flyttet                  | ikke sket   | ja          | 2024-01-01 | ikke opfyldt       |
        | Ikke oplyst, om de er flyttet | ikke oplyst | ja          | 2024-01-01 | uafklaret          |
        | Intet behov                   | 2024-01-01  | nej         | 2024-01-01 | ikke opfyldt       |
        | Behovet er ikke oplyst        | 2024-01-01  | ikke oplyst | 2024-01-01 | uafklaret          |
        | Før loven                     | 2023-12-31  | ja          | 2023-12-31 | uden for gyldighed |

    Scenarie: Kilde og handling
      Givet Flytning.flyttet er 2024-01-01
      Og Flytning.behov er ja
      Når sagen vurderes den 2024-01-01
      Så siger SB-FLYTNING pligt
      Og er kilden til SB-FLYTNING "Barnets lov § 132, stk. 1-2"
      Og er handlingen i SB-FLYTNING "Underret tilflytningskommunen, og oversend det nødvendige sagsmateriale."

  Regel: SB-FLYTNING-UDESTAAR Tilflytningskommunen er ikke underrettet

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Flytning.flyttet er <flyttet>
      Og Flytning.behov er ja
      Og Flytning.underrettet er <underrettet>
      Og Flytning.sagsmateriale er <materiale>
      Når sagen vurderes den <dag>
      Så er SB-FLYTNING-UDESTAAR <udfald>

      Eksempler:
        | hvordan                            | flyttet    | underrettet | materiale   | dag        | udfald             |
        | Ikke underrettet                   | 2024-01-01 | nej         | ja          | 2024-01-01 | opfyldt            |
        | Ikke oversendt                     | 2024-01-01 | ja          | nej         | 2024-01-01 | opfyldt            |
        | Begge dele                         | 2024-01-01 | ja          | ja          | 2024-01-01 | ikke opfyldt       |
        | Ikke oplyst, om der er underrettet | 2024-01-01 | ikke oplyst | ja          | 2024-01-01 | uafklaret          |
        | Ikke oplyst, om det er oversendt   | 2024-01-01 | ja          | ikke oplyst | 2024-01-01 | uafklaret          |
        | Ikke flyttet                       | ikke sket  | nej         | nej         | 2024-01-01 | ikke opfyldt       |
        | Før loven                          | 2023-12-31 | nej         | nej         | 2023-12-31 | uden for gyldighed |

    Scenarie: Hvad reglen siger
      Givet Flytning.flyttet er 2024-01-01
      Og Flytning.behov er ja
      Og Flytning.underrettet er nej
      Når sagen vurderes den 2024-01-01
      Så siger SB-FLYTNING-UDESTAAR udestår
      Og er kilden til SB-FLYTNING-UDESTAAR "Barnets lov § 132, stk. 1-2"

    Scenarie: Ikke oplyst, om familien er flyttet
      Givet Flytning.behov er ja
      Og Flytning.underrettet er nej
      Når sagen vurderes den 2024-01-01
      Så er SB-FLYTNING-UDESTAAR uafklaret

  Regel: SB-30-DAGE Den nye handlekommunes afgørelse inden 30 dage

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Flytning.ungeplanModtaget er <modtaget>
      Når sagen vurderes den <dag>
      Så er SB-30-DAGE <udfald>

      Eksempler:
        | hvordan         | modtaget    | dag        | udfald             |
        | Modtaget i 2024 | 2024-01-01  | 2024-01-01 | opfyldt            |
        | Modtaget før    | 2023-12-31  | 2024-01-01 | ikke opfyldt       |
        | Ikke modtaget   | ikke sket   | 2024-01-01 | ikke opfyldt       |
        | Ikke oplyst     | ikke oplyst | 2024-01-01 | uafklaret          |
        | Før loven       | 2023-12-31  | 2023-12-31 | uden for gyldighed |

    Abstrakt Scenario: Fristen: <afgjort>
      Givet Flytning.ungeplanModtaget er 2025-01-31
      Og Flytning.nyAfgørelse er <afgjort>
      Når sagen vurderes den 2025-04-01
      Så siger SB-30-DAGE pligt
      Og er fristen for SB-30-DAGE 2025-03-02
      Og er fristen for SB-30-DAGE <stand>
      Og er kilden til SB-30-DAGE "Barnets lov § 112, stk. 1 og 3"
      Og er handlingen i SB-30-DAGE "Træf afgørelse om indsatser efter §§ 114 eller 115."

      Eksempler:
        | afgjort    | stand       |
        | 2025-03-02 | overholdt   |
        | 2025-03-03 | overskredet |

  Regel: SB-SAMTALE Der er ikke talt med barnet (barnets lov)
    Før hver beslutning eller afgørelse; ingen aldersgrænse.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Synspunkter.beslutning er <beslutning>
      Og Synspunkter.samtale er <samtale>
      Når sagen vurderes den <dag>
      Så er SB-SAMTALE <udfald>

      Eksempler:
        | hvordan                        | beslutning  | samtale     | dag        | udfald             |
        | Før beslutningen               | ikke sket   | IKKE_HOLDT  | 2024-01-01 | opfyldt            |
        | Ikke oplyst, om den er truffet | ikke oplyst | IKKE_HOLDT  | 2024-01-01 | opfyldt            |
        | Truffet i 2024                 | 2024-01-01  | IKKE_HOLDT  | 2024-01-01 | opfyldt            |
        | Truffet før                    | 2023-12-31  | IKKE_HOLDT  | 2024-01-01 | ikke opfyldt       |
        | Talt med barnet                | ikke sket   | HOLDT       | 2024-01-01 | ikke opfyldt       |
        | Fraveget                       | ikke sket   | FRAVEGET    | 2024-01-01 | ikke opfyldt       |
        | Ikke oplyst                    | ikke sket   | ikke oplyst | 2024-01-01 | uafklaret          |
        | Før loven                      | ikke sket   | IKKE_HOLDT  | 2023-12-31 | uden for gyldighed |

    Scenarie: Kilde og handling
      Givet Synspunkter.samtale er IKKE_HOLDT
      Når sagen vurderes den 2024-01-01
      Så siger SB-SAMTALE udestår
      Og er kilden til SB-SAMTALE "Barnets lov § 5, stk. 3"
      Og er handlingen i SB-SAMTALE "Tal med barnet, før der træffes beslutning eller afgørelse."

  Regel: SB-FRAVIGELSE Samtalen med barnet er fraveget uden det, loven kræver
    Tre led; mangler ét, siges det.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Synspunkter.beslutning er <beslutning>
      Og Synspunkter.samtale er <samtale>
      Og Synspunkter.heltSærligt er <særligt>
      Og Synspunkter.grund er <grund>
      Og Synspunkter.påAndenVis er <andenVis>
      Når sagen vurderes den <dag>
      Så er SB-FRAVIGELSE <udfald>

      Eksempler:
        | hvordan                         | beslutning  | samtale     | særligt     | grund         | andenVis    | dag        | udfald             |
        | Ikke helt særligt               | ikke sket   | FRAVEGET    | nej         | ALDER         | ja          | 2024-01-01 | opfyldt            |
        | Ingen grund                     | ikke sket   | FRAVEGET    | ja          | INGEN         | ja          | 2024-01-01 | opfyldt            |
        | Synspunkterne er ikke skaffet   | 2024-01-01  | FRAVEGET    | ja          | ANDRE_FORHOLD | nej         | 2024-01-01 | opfyldt            |
        | Alle tre led                    | ikke oplyst | FRAVEGET    | ja          | ALDER         | ja          | 2024-01-01 | ikke opfyldt       |
        | Andre forhold er også en grund  | ikke sket   | FRAVEGET    | ja          | ANDRE_FORHOLD | ja          | 2024-01-01 | ikke opfyldt       |
        | Beslutningen er ikke oplyst     | ikke oplyst | FRAVEGET    | nej         | ALDER         | ja          | 2024-01-01 | opfyldt            |
        | Skønnet er ikke oplyst          | ikke sket   | FRAVEGET    | ikke oplyst | ALDER         | ja          | 2024-01-01 | uafklaret          |
        | Grunden er ikke oplyst          | ikke sket   | FRAVEGET    | ja          | ikke oplyst   | ja          | 2024-01-01 | uafklaret          |
        | Ikke oplyst, om de er skaffet   | ikke sket   | FRAVEGET    | ja          | ALDER         | ikke oplyst | 2024-01-01 | uafklaret          |
        | Talt med barnet                 | ikke sket   | HOLDT       | nej         | INGEN         | nej         | 2024-01-01 | ikke opfyldt       |
        | Ikke oplyst, om det er fraveget | ikke sket   | ikke oplyst | nej         | INGEN         | nej         | 2024-01-01 | uafklaret          |
        | Truffet før                     | 2023-12-31  | FRAVEGET    | nej         | INGEN         | nej         | 2024-01-01 | ikke opfyldt       |
        | Før loven                       | ikke sket   | FRAVEGET    | nej         | INGEN         | nej         | 2023-12-31 | uden for gyldighed |

    Scenarie: Kilde og handling
      Givet Synspunkter.samtale er FRAVEGET
      Og Synspunkter.grund er INGEN
      Når sagen vurderes den 2024-01-01
      Så siger SB-FRAVIGELSE udestår
      Og er kilden til SB-FRAVIGELSE "Barnets lov § 5, stk. 4"
      Og er handlingen i SB-FRAVIGELSE "Tal med barnet, eller notér grunden og skaf barnets synspunkter på anden vis."

  Regel: SB-MEDVIRKEN Barnet kan ikke medvirke aktivt

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: Medvirken: <svar>, den <dag>
      Givet Synspunkter.medvirken er <svar>
      Når sagen vurderes den <dag>
      Så er SB-MEDVIRKEN <udfald>
      Og er kilden til SB-MEDVIRKEN "Barnets lov § 8, stk. 1"
      Og er handlingen i SB-MEDVIRKEN "Tilrettelæg sagsbehandlingen, så barnet kan medvirke aktivt."

      Eksempler:
        | svar        | dag        | udfald             |
        | nej         | 2024-01-01 | opfyldt            |
        | ja          | 2024-01-01 | ikke opfyldt       |
        | ikke oplyst | 2024-01-01 | uafklaret          |
        | nej         | 2023-12-31 | uden for gyldighed |

    Scenarie: Hvad reglen siger
      Givet Synspunkter.medvirken er nej
      Når sagen vurderes den 2024-01-01
      Så siger SB-MEDVIRKEN udestår
