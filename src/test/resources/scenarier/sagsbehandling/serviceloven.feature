# language: da
Egenskab: Sagens skridt og frister efter serviceloven: dem, der skulle være nået før 2024
  Reglerne står i rules/sagsbehandling/serviceloven.drl. Alle børn er opdigtede.

  Regel: SB-24-TIMER-SEL Vurdering inden for 24 timer (serviceloven)
    Døgntimer, også i weekender; regnet til minuttet.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Underretning:
        | id | modtaget   | akutVurderet | akutVurderetTid |
        | u1 | <modtaget> | <vurderet>   | <tid>           |
      Når sagen vurderes den <dag>
      Så er SB-24-TIMER-SEL <udfald>

      Eksempler:
        | hvordan                      | modtaget             | vurderet | tid         | dag        | udfald             |
        | De 24 timer udløber før 2024 | 2023-12-30 kl. 23:59 | nej      | ikke oplyst | 2024-06-01 | opfyldt            |
        | De udløber i 2024            | 2023-12-31 kl. 00:00 | nej      | ikke oplyst | 2024-06-01 | ikke opfyldt       |
        | Tidspunktet er ikke oplyst   | ikke oplyst          | nej      | ikke oplyst | 2024-06-01 | uafklaret          |
        | Før reglen gjaldt            | 2014-12-30 kl. 12:00 | nej      | ikke oplyst | 2014-12-31 | uden for gyldighed |
        | Den første dag               | 2014-12-30 kl. 12:00 | nej      | ikke oplyst | 2015-01-01 | opfyldt            |

    Abstrakt Scenario: Fristen og hvordan den står: <hvordan>
      Givet Underretning:
        | id | modtaget             | akutVurderet | akutVurderetTid |
        | u1 | 2023-03-25 kl. 14:30 | <vurderet>   | <tid>           |
      Når sagen vurderes den <dag>
      Så siger SB-24-TIMER-SEL pligt
      Og er fristen for SB-24-TIMER-SEL og Underretning[u1] 2023-03-26 kl. 15:30
      Og er fristen for SB-24-TIMER-SEL og Underretning[u1] <stand>
      Og er kilden til SB-24-TIMER-SEL "Serviceloven § 155, stk. 2"
      Og er handlingen i SB-24-TIMER-SEL "Vurdér, om barnets sundhed eller udvikling er i fare, og om der er behov for akutte foranstaltninger."

      Eksempler:
        | hvordan                                                | vurderet | tid                  | dag        | stand       |
        | Vurderet i sidste minut, natten hvor uret stilles frem | ja       | 2023-03-26 kl. 15:30 | 2023-03-27 | overholdt   |
        | Vurderet et minut for sent                             | ja       | 2023-03-26 kl. 15:31 | 2023-03-27 | overskredet |
        | Ikke vurderet                                          | nej      | ikke oplyst          | 2023-03-27 | overskredet |
        | Ikke vurderet, på fristens dag                         | nej      | ikke oplyst          | 2023-03-26 | forfalder   |

    Scenarie: Er der ingen, og er de ikke oplyst
      Når sagen vurderes den 2023-12-31
      Så er SB-24-TIMER-SEL uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er SB-24-TIMER-SEL ikke opfyldt

  Regel: SB-6-HVERDAGE-SEL Bekræftelse inden for 6 hverdage (serviceloven)
    Den tidligste læsning vises: kun søndage og helligdage springes over.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Underretning:
        | id | modtaget   | bekræftet   |
        | u1 | <modtaget> | <bekræftet> |
      Når sagen vurderes den <dag>
      Så er SB-6-HVERDAGE-SEL <udfald>

      Eksempler:
        | hvordan                        | modtaget             | bekræftet | dag        | udfald             |
        | De 6 hverdage udløber før 2024 | 2023-12-21 kl. 09:00 | ikke sket | 2024-06-01 | opfyldt            |
        | De udløber i 2024              | 2023-12-22 kl. 09:00 | ikke sket | 2024-06-01 | ikke opfyldt       |
        | Tidspunktet er ikke oplyst     | ikke oplyst          | ikke sket | 2024-06-01 | uafklaret          |
        | Før reglen gjaldt              | 2014-12-30 kl. 12:00 | ikke sket | 2014-12-31 | uden for gyldighed |
        | Den første dag                 | 2014-12-30 kl. 12:00 | ikke sket | 2015-01-01 | opfyldt            |

    Abstrakt Scenario: Fristen hen over påsken: <hvordan>
      Givet Underretning:
        | id | modtaget             | bekræftet   |
        | u1 | 2020-04-03 kl. 16:00 | <bekræftet> |
      Når sagen vurderes den <dag>
      Så siger SB-6-HVERDAGE-SEL pligt
      Og er fristen for SB-6-HVERDAGE-SEL og Underretning[u1] 2020-04-14
      Og er fristen for SB-6-HVERDAGE-SEL og Underretning[u1] <stand>
      Og er kilden til SB-6-HVERDAGE-SEL "Serviceloven § 155 b, stk. 1"
      Og er handlingen i SB-6-HVERDAGE-SEL "Bekræft modtagelsen over for den, der underrettede."

      Eksempler:
        | hvordan                                | bekræftet  | dag        | stand       |
        | Bekræftet på den sidste dag            | 2020-04-14 | 2020-05-01 | overholdt   |
        | Bekræftet mellem de to læsninger       | 2020-04-16 | 2020-05-01 | frist_uklar |
        | Bekræftet efter begge                  | 2020-04-17 | 2020-05-01 | overskredet |
        | Ikke bekræftet, mellem de to læsninger | ikke sket  | 2020-04-15 | frist_uklar |
        | Ikke bekræftet, efter begge            | ikke sket  | 2020-04-17 | overskredet |

    Scenarie: Er der ingen, og er de ikke oplyst
      Når sagen vurderes den 2023-12-31
      Så er SB-6-HVERDAGE-SEL uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er SB-6-HVERDAGE-SEL ikke opfyldt

  Regel: SB-4-MAANEDER-SEL Undersøgelsen afsluttes senest 4 måneder efter opmærksomheden (serviceloven)
    Fra opmærksomheden, ikke fra beslutningen.

    Baggrund:
      Givet områderne underretning og sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Undersoegelse.opmærksom er <opmærksom>
      Og Undersoegelse.påbegyndt er <påbegyndt>
      Når sagen vurderes den <dag>
      Så er SB-4-MAANEDER-SEL <udfald>

      Eksempler:
        | hvordan                        | opmærksom   | påbegyndt   | dag        | udfald             |
        | De 4 måneder udløber før 2024  | 2023-08-31  | 2023-09-10  | 2024-06-01 | opfyldt            |
        | De udløber i 2024              | 2023-09-01  | 2023-09-10  | 2024-06-01 | ikke opfyldt       |
        | Ingen undersøgelse             | 2023-08-31  | ikke sket   | 2024-06-01 | uafklaret          |
        | Dagen er ikke oplyst           | ikke oplyst | 2023-09-10  | 2024-06-01 | uafklaret          |
        | Om den er påbegyndt, ved ingen | 2023-08-31  | ikke oplyst | 2024-06-01 | uafklaret          |
        | Før reglen gjaldt              | 2014-10-01  | 2014-10-10  | 2014-12-31 | uden for gyldighed |
        | Den første dag                 | 2014-10-01  | 2014-10-10  | 2015-01-01 | opfyldt            |

    Abstrakt Scenario: Fristen: <hvordan>
      Givet Undersoegelse.opmærksom er 2022-10-31
      Og Undersoegelse.påbegyndt er 2022-11-10
      Og Undersoegelse.afsluttet er <afsluttet>
      Når sagen vurderes den <dag>
      Så siger SB-4-MAANEDER-SEL pligt
      Og er fristen for SB-4-MAANEDER-SEL 2023-02-28
      Og er fristen for SB-4-MAANEDER-SEL <stand>
      Og er kilden til SB-4-MAANEDER-SEL "Serviceloven § 50, stk. 7"
      Og er handlingen i SB-4-MAANEDER-SEL "Afslut den børnefaglige undersøgelse."

      Eksempler:
        | hvordan                            | afsluttet  | dag        | stand       |
        | Afsluttet den sidste dag i måneden | 2023-02-28 | 2023-06-01 | overholdt   |
        | Afsluttet dagen efter              | 2023-03-01 | 2023-06-01 | overskredet |
        | Ikke afsluttet                     | ikke sket  | 2023-03-01 | overskredet |

    Scenarie: Hverken begyndt eller pligt; og netop begyndt
      Givet Bekymring.trængerTilStøtte er nej
      Og Undersoegelse.opmærksom er 2023-08-31
      Og Undersoegelse.påbegyndt er ikke sket
      Når sagen vurderes den 2023-12-31
      Så er SB-4-MAANEDER-SEL ikke opfyldt
      Givet Undersoegelse.påbegyndt er 2023-09-10
      Når sagen vurderes den 2023-12-31
      Så er SB-4-MAANEDER-SEL opfyldt

  Regel: SB-OPFOELGNING-SEL Første opfølgning senest 3 måneder efter iværksættelsen (serviceloven)
    Foranstaltninger, ikke forebyggende indsatser.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: Foranstaltningen er afsluttet: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   | afsluttet |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2023-05-31 | <slut>    |
      Når sagen vurderes den 2023-12-01
      Så er SB-OPFOELGNING-SEL <udfald>

      Eksempler:
        | hvordan                  | slut       | udfald       |
        | Da de 3 måneder var gået | 2023-08-31 | ikke opfyldt |
        | Dagen efter              | 2023-09-01 | opfyldt      |
        | Den er ikke afsluttet    | ikke sket  | opfyldt      |

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | iværksat   | førsteOpfølgning |
        | i1 | HJEMMEBASERET | <hjemmel> | <iværksat> | ikke sket        |
      Når sagen vurderes den <dag>
      Så er SB-OPFOELGNING-SEL <udfald>

      Eksempler:
        | hvordan                       | hjemmel              | iværksat    | dag        | udfald             |
        | De 3 måneder udløber før 2024 | STØTTENDE_INDSATS    | 2023-09-30  | 2024-06-01 | opfyldt            |
        | De udløber i 2024             | STØTTENDE_INDSATS    | 2023-10-01  | 2024-06-01 | ikke opfyldt       |
        | Ikke iværksat                 | STØTTENDE_INDSATS    | ikke sket   | 2024-06-01 | ikke opfyldt       |
        | Forebyggende indsats          | TIDLIGT_FOREBYGGENDE | 2023-09-30  | 2024-06-01 | ikke opfyldt       |
        | Anden indsats                 | ANDEN                | 2023-09-30  | 2024-06-01 | ikke opfyldt       |
        | Hjemlen er ikke oplyst        | ikke oplyst          | 2023-09-30  | 2024-06-01 | uafklaret          |
        | Dagen er ikke oplyst          | STØTTENDE_INDSATS    | ikke oplyst | 2024-06-01 | uafklaret          |
        | Før reglen gjaldt             | STØTTENDE_INDSATS    | 2014-10-01  | 2014-12-31 | uden for gyldighed |
        | Den første dag                | STØTTENDE_INDSATS    | 2014-10-01  | 2015-01-01 | opfyldt            |

    Scenarie: Fristen
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   | førsteOpfølgning |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2023-01-31 | 2023-05-01       |
      Når sagen vurderes den 2023-06-01
      Så siger SB-OPFOELGNING-SEL pligt
      Og er fristen for SB-OPFOELGNING-SEL og Indsats[i1] 2023-04-30
      Og er fristen for SB-OPFOELGNING-SEL og Indsats[i1] overskredet
      Og er kilden til SB-OPFOELGNING-SEL "Serviceloven § 70, stk. 1"
      Og er handlingen i SB-OPFOELGNING-SEL "Følg op på indsatsen, og vurdér, om handleplanen skal revideres."

    Scenarie: Er der ingen, og er de ikke oplyst
      Når sagen vurderes den 2023-12-31
      Så er SB-OPFOELGNING-SEL uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2023-12-31
      Så er SB-OPFOELGNING-SEL ikke opfyldt

  Regel: SB-OPFOELGNING-6-SEL Opfølgning senest 6 måneder efter den seneste (serviceloven)
    Fra den seneste opfølgning.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: Foranstaltningen er afsluttet: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   | senesteOpfølgning | afsluttet |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2022-01-01 | 2022-08-31        | <slut>    |
      Når sagen vurderes den 2023-12-01
      Så er SB-OPFOELGNING-6-SEL <udfald>

      Eksempler:
        | hvordan                  | slut       | udfald       |
        | Da de 6 måneder var gået | 2023-02-28 | ikke opfyldt |
        | Dagen efter              | 2023-03-01 | opfyldt      |
        | Den er ikke afsluttet    | ikke sket  | opfyldt      |

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | iværksat   | senesteOpfølgning |
        | i1 | HJEMMEBASERET | <hjemmel> | <iværksat> | <seneste>         |
      Når sagen vurderes den <dag>
      Så er SB-OPFOELGNING-6-SEL <udfald>

      Eksempler:
        | hvordan                              | hjemmel              | iværksat    | seneste     | dag        | udfald             |
        | De 6 måneder udløber før 2024        | STØTTENDE_INDSATS    | 2023-01-01  | 2023-06-30  | 2024-06-01 | opfyldt            |
        | De udløber i 2024                    | STØTTENDE_INDSATS    | 2023-01-01  | 2023-07-01  | 2024-06-01 | ikke opfyldt       |
        | Der er ikke fulgt op                 | STØTTENDE_INDSATS    | 2023-01-01  | ikke sket   | 2024-06-01 | ikke opfyldt       |
        | Forebyggende indsats                 | TIDLIGT_FOREBYGGENDE | 2023-01-01  | 2023-06-30  | 2024-06-01 | ikke opfyldt       |
        | Anden indsats                        | ANDEN                | 2023-01-01  | 2023-06-30  | 2024-06-01 | ikke opfyldt       |
        | Hjemlen er ikke oplyst               | ikke oplyst          | 2023-01-01  | 2023-06-30  | 2024-06-01 | uafklaret          |
        | Opfølgningen er ikke oplyst          | STØTTENDE_INDSATS    | 2023-12-31  | ikke oplyst | 2024-06-01 | uafklaret          |
        | Iværksat i 2024, så der spørges ikke | STØTTENDE_INDSATS    | 2024-01-01  | ikke oplyst | 2024-06-01 | ikke opfyldt       |
        | Iværksættelsen er ikke oplyst        | STØTTENDE_INDSATS    | ikke oplyst | 2023-06-30  | 2024-06-01 | uafklaret          |
        | Før reglen gjaldt                    | STØTTENDE_INDSATS    | 2014-01-01  | 2014-10-01  | 2014-12-31 | uden for gyldighed |
        | Den første dag                       | STØTTENDE_INDSATS    | 2014-01-01  | 2014-10-01  | 2015-01-01 | opfyldt            |

    Scenarie: Fristen
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   | senesteOpfølgning |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2022-12-01 | 2023-03-31        |
      Når sagen vurderes den 2023-09-30
      Så siger SB-OPFOELGNING-6-SEL pligt
      Og er fristen for SB-OPFOELGNING-6-SEL og Indsats[i1] 2023-09-30
      Og er fristen for SB-OPFOELGNING-6-SEL og Indsats[i1] forfalder
      Og er kilden til SB-OPFOELGNING-6-SEL "Serviceloven § 70, stk. 1"
      Og er handlingen i SB-OPFOELGNING-6-SEL "Følg op på indsatsen, og vurdér, om handleplanen skal revideres."

    Scenarie: Er der ingen, og er de ikke oplyst
      Når sagen vurderes den 2023-12-31
      Så er SB-OPFOELGNING-6-SEL uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2023-12-31
      Så er SB-OPFOELGNING-6-SEL ikke opfyldt

  Regel: SB-HANDLEPLAN-SEL Den udskudte handleplan senest 4 måneder efter afgørelsen (serviceloven)
    Afgørelsens dag bestemmer loven.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | afgjort   | udskudtPlan |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> | <udskudt>   |
      Når sagen vurderes den <dag>
      Så er SB-HANDLEPLAN-SEL <udfald>

      Eksempler:
        | hvordan                          | hjemmel                   | afgjort     | udskudt     | dag        | udfald             |
        | Støtte                           | STØTTENDE_INDSATS         | 2023-12-31  | ja          | 2024-06-01 | opfyldt            |
        | Uden for hjemmet med samtykke    | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-31  | ja          | 2024-06-01 | opfyldt            |
        | Uden for hjemmet uden samtykke   | ANBRINGELSE_UDEN_SAMTYKKE | 2023-12-31  | ja          | 2024-06-01 | opfyldt            |
        | Anden hjemmel                    | ANDEN                     | 2023-12-31  | ja          | 2024-06-01 | ikke opfyldt       |
        | Hjemlen er ikke oplyst           | ikke oplyst               | 2023-12-31  | ja          | 2024-06-01 | uafklaret          |
        | Afgjort i 2024                   | STØTTENDE_INDSATS         | 2024-01-01  | ja          | 2024-06-01 | ikke opfyldt       |
        | Afgørelsen er ikke oplyst        | STØTTENDE_INDSATS         | ikke oplyst | ja          | 2024-06-01 | uafklaret          |
        | Planen blev ikke udskudt         | STØTTENDE_INDSATS         | 2023-12-31  | nej         | 2024-06-01 | ikke opfyldt       |
        | Ikke oplyst, om den blev udskudt | STØTTENDE_INDSATS         | 2023-12-31  | ikke oplyst | 2024-06-01 | uafklaret          |
        | Før reglen gjaldt                | STØTTENDE_INDSATS         | 2014-10-01  | ja          | 2014-12-31 | uden for gyldighed |
        | Den første dag                   | STØTTENDE_INDSATS         | 2014-10-01  | ja          | 2015-01-01 | opfyldt            |

    Scenarie: Fristen løber ind i 2024 og følger stadig serviceloven
      Givet Indsats:
        | id | trin          | hjemmel           | afgjort    | udskudtPlan |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2023-10-31 | ja          |
      Og Indsatsplan.barnetsPlan er 2024-02-29
      Når sagen vurderes den 2024-06-01
      Så siger SB-HANDLEPLAN-SEL pligt
      Og er fristen for SB-HANDLEPLAN-SEL og Indsats[i1] 2024-02-29
      Og er fristen for SB-HANDLEPLAN-SEL og Indsats[i1] overholdt
      Og er kilden til SB-HANDLEPLAN-SEL "Serviceloven § 140, stk. 1; for planer efter 2023 barnets lov § 213, stk. 2"
      Og er handlingen i SB-HANDLEPLAN-SEL "Opstil handleplanen."

    Scenarie: Er der ingen, og er de ikke oplyst
      Når sagen vurderes den 2023-12-31
      Så er SB-HANDLEPLAN-SEL uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2023-12-31
      Så er SB-HANDLEPLAN-SEL ikke opfyldt

  Regel: SB-SAMTALE-SEL Der er ikke talt med barnet (serviceloven)
    § 48 krævede en samtale før de afgørelser, den nævner.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Synspunkter.beslutning er <beslutning>
      Og Synspunkter.opregnet er <opregnet>
      Og Synspunkter.samtale er <samtale>
      Og Synspunkter.påAndenVis er <andenVis>
      Og Synspunkter.samtaleIUndersøgelsen er <iUndersøgelsen>
      Når sagen vurderes den <dag>
      Så er SB-SAMTALE-SEL <udfald>

      Eksempler:
        | hvordan                                                      | beslutning  | opregnet    | samtale     | andenVis    | iUndersøgelsen | dag        | udfald             |
        | Ikke talt med barnet                                         | 2023-12-31  | ja          | IKKE_HOLDT  | ikke oplyst | nej            | 2024-06-01 | opfyldt            |
        | Afgørelsen er fra 2024                                       | 2024-01-01  | ja          | IKKE_HOLDT  | ikke oplyst | nej            | 2024-06-01 | ikke opfyldt       |
        | Ingen afgørelse                                              | ikke sket   | ja          | IKKE_HOLDT  | ikke oplyst | nej            | 2024-06-01 | ikke opfyldt       |
        | Afgørelsens dag er ikke oplyst                               | ikke oplyst | ja          | IKKE_HOLDT  | ikke oplyst | nej            | 2024-06-01 | uafklaret          |
        | En anden afgørelse                                           | 2023-12-31  | nej         | IKKE_HOLDT  | ikke oplyst | nej            | 2024-06-01 | ikke opfyldt       |
        | Ikke oplyst, hvilken afgørelse                               | 2023-12-31  | ikke oplyst | IKKE_HOLDT  | ikke oplyst | nej            | 2024-06-01 | uafklaret          |
        | Talt med barnet                                              | 2023-12-31  | ja          | HOLDT       | ikke oplyst | nej            | 2024-06-01 | ikke opfyldt       |
        | Fraveget, og synspunkterne er ikke skaffet                   | 2023-12-31  | ja          | FRAVEGET    | nej         | nej            | 2024-06-01 | opfyldt            |
        | Fraveget, men synspunkterne er skaffet                       | 2023-12-31  | ja          | FRAVEGET    | ja          | nej            | 2024-06-01 | ikke opfyldt       |
        | Fraveget, ikke oplyst hvordan                                | 2023-12-31  | ja          | FRAVEGET    | ikke oplyst | nej            | 2024-06-01 | uafklaret          |
        | Samtalen er ikke oplyst                                      | 2023-12-31  | ja          | ikke oplyst | nej         | nej            | 2024-06-01 | uafklaret          |
        | Lige talt med barnet i undersøgelsen                         | 2023-12-31  | ja          | IKKE_HOLDT  | ikke oplyst | ja             | 2024-06-01 | ikke opfyldt       |
        | Ikke oplyst om undersøgelsen                                 | 2023-12-31  | ja          | IKKE_HOLDT  | ikke oplyst | ikke oplyst    | 2024-06-01 | uafklaret          |
        | Talt med barnet, men synspunkterne ikke skaffet på anden vis | 2023-12-31  | ja          | HOLDT       | nej         | nej            | 2024-06-01 | ikke opfyldt       |
        | Før reglen gjaldt                                            | 2014-10-01  | ja          | IKKE_HOLDT  | ikke oplyst | nej            | 2014-12-31 | uden for gyldighed |
        | Den første dag                                               | 2014-10-01  | ja          | IKKE_HOLDT  | ikke oplyst | nej            | 2015-01-01 | opfyldt            |

    Scenarie: Kilde og handling
      Givet Synspunkter.beslutning er 2023-12-31
      Og Synspunkter.opregnet er ja
      Og Synspunkter.samtale er IKKE_HOLDT
      Og Synspunkter.samtaleIUndersøgelsen er nej
      Når sagen vurderes den 2024-06-01
      Så siger SB-SAMTALE-SEL udestår
      Og er kilden til SB-SAMTALE-SEL "Serviceloven § 48, stk. 1-2"
      Og er handlingen i SB-SAMTALE-SEL "Notér, hvorfor der ikke er talt med barnet, og hvordan dets holdning er søgt tilvejebragt."
