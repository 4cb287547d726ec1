# language: da
Egenskab: Indsatstrappen: valget af trin
  For hvert lavere trin vises, hvorfor det ikke er nok, eller at vurderingen mangler. En faglig fravigelse op eller ned begrundes.
  Reglerne står i rules/indsatstrappe/valg-af-trin.drl og er et lokalt valg. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe

  Regel: IT-TRIN-1-MANGLER Vurderingen af almenområdet mangler
    Et højere trin er vurderet tilstrækkeligt, men trin 1 er sprunget over. Så er trinnet foreløbigt.

    Scenarie: Trin 2 er nok, men ingen har vurderet almenområdet
      Givet Trinvurdering.forebyggendeTilstrækkelig er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-TRIN-1-MANGLER fagligVurdering
      Og er resultatet af IT-TRIN-1-MANGLER FORELØBIGT
      Og er trinnet på TRAPPE 1 til 2
      Og er trinnet på TRAPPE foreløbigt
      Og er handlingen i IT-TRIN-1-MANGLER "Vurdér, om en indsats i almenområdet er tilstrækkelig; vurderingen springes ikke over."
      Og er den ansvarlige i IT-TRIN-1-MANGLER "Fagpersonen"
      Og hviler IT-TRIN-1-MANGLER på LOKALT_VALG

    Abstrakt Scenario: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | <trin 1>           | <trin 2>                  | <trin 3>                   |
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-1-MANGLER <udfald>

      Eksempler:
        | vurderingen                                  | trin 1      | trin 2      | trin 3      | udfald       |
        | Kun trin 3 er nok, trin 1 ved ingen          | ikke oplyst | nej         | ja          | opfyldt      |
        | Kun trin 2 er nok, trin 1 ved ingen          | ikke oplyst | ja          | nej         | opfyldt      |
        | Trin 1 er vurderet til ikke nok              | nej         | ja          | ja          | ikke opfyldt |
        | Trin 1 er vurderet til nok                   | ja          | ja          | ja          | ikke opfyldt |
        | Intet højere trin er nok                     | ikke oplyst | nej         | nej         | ikke opfyldt |
        | Ingen ved noget                              | ikke oplyst | ikke oplyst | ikke oplyst | uafklaret    |
        | Trin 2 er ikke nok, trin 3 ved ingen         | ikke oplyst | nej         | ikke oplyst | uafklaret    |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering.forebyggendeTilstrækkelig er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-TRIN-1-MANGLER uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-TRIN-1-MANGLER opfyldt

  Regel: IT-TRIN-2-MANGLER Vurderingen af forebyggende indsatser mangler
    Trin 3 er vurderet tilstrækkeligt, trin 1 er ikke, men trin 2 er sprunget over.

    Scenarie: Trin 3 er nok, men ingen har vurderet trin 2
      Givet Trinvurdering:
        | almenTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | ja                         |
      Når sagen vurderes den 2024-05-15
      Så siger IT-TRIN-2-MANGLER fagligVurdering
      Og er resultatet af IT-TRIN-2-MANGLER FORELØBIGT
      Og er trinnet på TRAPPE 2 til 3
      Og er trinnet på TRAPPE foreløbigt
      Og er handlingen i IT-TRIN-2-MANGLER "Vurdér, om en forebyggende indsats er tilstrækkelig."

    Abstrakt Scenario: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | <trin 1>           | <trin 2>                  | <trin 3>                   |
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-2-MANGLER <udfald>

      Eksempler:
        | vurderingen                             | trin 1      | trin 2      | trin 3      | udfald       |
        | Heller ikke trin 1 er vurderet          | ikke oplyst | ikke oplyst | ja          | opfyldt      |
        | Trin 1 er nok: så er trin 2 ikke lavere | ja          | ikke oplyst | ja          | ikke opfyldt |
        | Trin 2 er vurderet til ikke nok         | nej         | nej         | ja          | ikke opfyldt |
        | Trin 2 er vurderet til nok              | nej         | ja          | ja          | ikke opfyldt |
        | Trin 3 er ikke nok                      | nej         | ikke oplyst | nej         | ikke opfyldt |
        | Trin 3 ved ingen                        | nej         | ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering:
        | almenTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | ja                         |
      Når sagen vurderes den 2014-12-31
      Så er IT-TRIN-2-MANGLER uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-TRIN-2-MANGLER opfyldt

  Regel: IT-INTET-TRIN Intet af trin 1-3 er vurderet tilstrækkeligt
    Trappen viser intet trin, og intet højere trin foreslås.

    Scenarie: Trin 1, 2 og 3 er alle vurderet utilstrækkelige
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | nej                       | nej                        |
      Når sagen vurderes den 2024-05-15
      Så siger IT-INTET-TRIN fagligVurdering
      Og er resultatet af IT-INTET-TRIN INTET_TRIN
      Og er der intet trin på TRAPPE
      Og er IT-REJST-NETVAERK uafklaret
      Og er IT-REJST-PLEJEFAMILIE uafklaret
      Og er IT-REJST-INSTITUTION uafklaret
      Og er handlingen i IT-INTET-TRIN "Gennemgå vurderingen af trin 1-3 igen, også flere indsatser på samme tid. Hvad der så skal ske, afgør et menneske."

    Abstrakt Scenario: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | <trin 1>           | <trin 2>                  | <trin 3>                   |
      Når sagen vurderes den 2024-05-15
      Så er IT-INTET-TRIN <udfald>

      Eksempler:
        | vurderingen         | trin 1      | trin 2      | trin 3      | udfald       |
        | Trin 1 er nok       | ja          | nej         | nej         | ikke opfyldt |
        | Trin 2 er nok       | nej         | ja          | nej         | ikke opfyldt |
        | Trin 3 er nok       | nej         | nej         | ja          | ikke opfyldt |
        | Trin 1 ved ingen    | ikke oplyst | nej         | nej         | uafklaret    |
        | Trin 2 ved ingen    | nej         | ikke oplyst | nej         | uafklaret    |
        | Trin 3 ved ingen    | nej         | nej         | ikke oplyst | uafklaret    |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | nej                       | nej                        |
      Når sagen vurderes den 2014-12-31
      Så er IT-INTET-TRIN uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-INTET-TRIN opfyldt

  Regel: IT-FRAVIGELSE-OP Et højere trin er valgt
    Et lavere trin end det valgte er vurderet tilstrækkeligt. Det må fagpersonen gerne, med en begrundelse.

    Scenarie: Almenområdet er nok, men et højere trin er valgt
      Givet Trinvurdering:
        | almenTilstrækkelig | valgt         |
        | ja                 | HJEMMEBASERET |
      Når sagen vurderes den 2024-05-15
      Så siger IT-FRAVIGELSE-OP opmærksomhed
      Og er resultatet af IT-FRAVIGELSE-OP FRAVIGELSE_OP
      Og er trinnet på TRAPPE 1

    Abstrakt Scenario: <valgt>, når trin 1, 2 og 3 er vurderet <trin 1>, <trin 2> og <trin 3>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt   |
        | <trin 1>           | <trin 2>                  | <trin 3>                   | <valgt> |
      Når sagen vurderes den 2024-05-15
      Så er IT-FRAVIGELSE-OP <udfald>

      Eksempler:
        | trin 1      | trin 2      | trin 3      | valgt                  | udfald       |
        | ja          | ja          | ja          | ALMENOMRÅDET           | ikke opfyldt |
        | ja          | nej         | nej         | FOREBYGGENDE_INDSATSER | opfyldt      |
        | ja          | nej         | nej         | INSTITUTION            | opfyldt      |
        | nej         | ja          | ja          | ALMENOMRÅDET           | ikke opfyldt |
        | nej         | ja          | ja          | FOREBYGGENDE_INDSATSER | ikke opfyldt |
        | nej         | ja          | nej         | HJEMMEBASERET          | opfyldt      |
        | nej         | ja          | nej         | PLEJEFAMILIE           | opfyldt      |
        | nej         | nej         | ja          | HJEMMEBASERET          | ikke opfyldt |
        | nej         | nej         | ja          | ALMENOMRÅDET           | ikke opfyldt |
        | nej         | nej         | ja          | FOREBYGGENDE_INDSATSER | ikke opfyldt |
        | nej         | nej         | ja          | SLÆGT_ELLER_NETVÆRK    | opfyldt      |
        | nej         | nej         | ja          | PLEJEFAMILIE           | opfyldt      |
        | nej         | nej         | ja          | INSTITUTION            | opfyldt      |
        | nej         | nej         | nej         | INSTITUTION            | ikke opfyldt |
        | nej         | nej         | nej         | ikke oplyst            | ikke opfyldt |
        | ikke oplyst | nej         | nej         | FOREBYGGENDE_INDSATSER | uafklaret    |
        | ikke oplyst | nej         | nej         | ALMENOMRÅDET           | ikke opfyldt |
        | nej         | ikke oplyst | nej         | HJEMMEBASERET          | uafklaret    |
        | nej         | ikke oplyst | nej         | FOREBYGGENDE_INDSATSER | ikke opfyldt |
        | nej         | nej         | ikke oplyst | PLEJEFAMILIE           | uafklaret    |
        | nej         | nej         | ikke oplyst | HJEMMEBASERET          | ikke opfyldt |
        | ja          | nej         | nej         | ikke oplyst            | uafklaret    |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering:
        | almenTilstrækkelig | valgt         |
        | ja                 | HJEMMEBASERET |
      Når sagen vurderes den 2014-12-31
      Så er IT-FRAVIGELSE-OP uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-FRAVIGELSE-OP opfyldt

  Regel: IT-FRAVIGELSE-NED Et trin, der ikke er vurderet nok, er valgt
    Det valgte trin er vurderet utilstrækkeligt. Det må fagpersonen gerne, med en begrundelse.

    Scenarie: Trin 2 er valgt, selv om det er vurderet utilstrækkeligt
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt                  |
        | nej                | nej                       | ja                         | FOREBYGGENDE_INDSATSER |
      Når sagen vurderes den 2024-05-15
      Så siger IT-FRAVIGELSE-NED opmærksomhed
      Og er resultatet af IT-FRAVIGELSE-NED FRAVIGELSE_NED
      Og er trinnet på TRAPPE 3
      Og er IT-FRAVIGELSE-OP ikke opfyldt

    Abstrakt Scenario: <valgt>, når trin 1, 2 og 3 er vurderet <trin 1>, <trin 2> og <trin 3>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt   |
        | <trin 1>           | <trin 2>                  | <trin 3>                   | <valgt> |
      Når sagen vurderes den 2024-05-15
      Så er IT-FRAVIGELSE-NED <udfald>

      Eksempler:
        | trin 1      | trin 2      | trin 3      | valgt                  | udfald       |
        | nej         | ja          | ja          | ALMENOMRÅDET           | opfyldt      |
        | ja          | nej         | nej         | ALMENOMRÅDET           | ikke opfyldt |
        | nej         | ja          | nej         | FOREBYGGENDE_INDSATSER | ikke opfyldt |
        | ja          | nej         | ja          | FOREBYGGENDE_INDSATSER | opfyldt      |
        | nej         | nej         | nej         | HJEMMEBASERET          | opfyldt      |
        | nej         | nej         | ja          | HJEMMEBASERET          | ikke opfyldt |
        | nej         | nej         | nej         | SLÆGT_ELLER_NETVÆRK    | ikke opfyldt |
        | nej         | nej         | nej         | PLEJEFAMILIE           | ikke opfyldt |
        | nej         | nej         | nej         | INSTITUTION            | ikke opfyldt |
        | ja          | ja          | ja          | ikke oplyst            | ikke opfyldt |
        | nej         | ja          | ja          | ikke oplyst            | uafklaret    |
        | ikke oplyst | nej         | nej         | ALMENOMRÅDET           | uafklaret    |
        | nej         | ikke oplyst | nej         | FOREBYGGENDE_INDSATSER | uafklaret    |
        | nej         | nej         | ikke oplyst | HJEMMEBASERET          | uafklaret    |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering:
        | almenTilstrækkelig | valgt        |
        | nej                | ALMENOMRÅDET |
      Når sagen vurderes den 2014-12-31
      Så er IT-FRAVIGELSE-NED uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-FRAVIGELSE-NED opfyldt

  Regel: IT-FRAVIGELSE-BEGRUNDET Fravigelsen er begrundet
    En begrundet fravigelse mellem trin 1-3 er fagpersonens. Trinnet på trappen flyttes ikke af den; trin 4-6 afgør myndigheden.

    Abstrakt Scenario: <fravigelsen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt   | fravigelseBegrundet |
        | <trin 1>           | ja                        | ja                         | <valgt> | <begrundet>         |
      Når sagen vurderes den 2024-05-15
      Så er IT-FRAVIGELSE-BEGRUNDET <udfald>

      Eksempler:
        | fravigelsen                                | trin 1      | valgt         | begrundet   | udfald       |
        | Op, begrundet                              | ja          | HJEMMEBASERET | ja          | opfyldt      |
        | Ned, begrundet                             | nej         | ALMENOMRÅDET  | ja          | opfyldt      |
        | Op, ikke begrundet                         | ja          | HJEMMEBASERET | nej         | ikke opfyldt |
        | Op, om den er begrundet, ved ingen         | ja          | HJEMMEBASERET | ikke oplyst | uafklaret    |
        | Ingen fravigelse                           | ja          | ALMENOMRÅDET  | ja          | ikke opfyldt |
        | Om den fraviger, ved ingen                 | ikke oplyst | ALMENOMRÅDET  | ja          | uafklaret    |
        | Op til trin 2, begrundet                   | ja          | FOREBYGGENDE_INDSATSER | ja | opfyldt      |
        | Op til trin 4, begrundet                   | ja          | SLÆGT_ELLER_NETVÆRK | ja    | ikke opfyldt |
        | Op til trin 5, begrundet                   | ja          | PLEJEFAMILIE  | ja          | ikke opfyldt |
        | Op til trin 6, begrundet                   | ja          | INSTITUTION   | ja          | ikke opfyldt |
        | Hvad der er valgt, ved ingen               | ja          | ikke oplyst   | ja          | uafklaret    |

    Scenarie: Valget er fagpersonens, og trappen viser stadig det laveste tilstrækkelige trin
      Givet Trinvurdering:
        | almenTilstrækkelig | valgt         | fravigelseBegrundet |
        | ja                 | HJEMMEBASERET | ja                  |
      Når sagen vurderes den 2024-05-15
      Så siger IT-FRAVIGELSE-BEGRUNDET opfyldt
      Og er resultatet af IT-FRAVIGELSE-BEGRUNDET FRAVIGELSE_BEGRUNDET
      Og er trinnet på TRAPPE 1

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering:
        | almenTilstrækkelig | valgt         | fravigelseBegrundet |
        | ja                 | HJEMMEBASERET | ja                  |
      Når sagen vurderes den 2014-12-31
      Så er IT-FRAVIGELSE-BEGRUNDET uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-FRAVIGELSE-BEGRUNDET opfyldt

  Regel: IT-FRAVIGELSE-ANBRINGELSE Et trin 4-6 er valgt med en begrundelse
    Trin 4-6 kræver altid myndighedens afgørelse; en begrundelse er ikke nok.

    Abstrakt Scenario: <fravigelsen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt   | fravigelseBegrundet |
        | <trin 1>           | nej                       | nej                        | <valgt> | <begrundet>         |
      Når sagen vurderes den 2024-05-15
      Så er IT-FRAVIGELSE-ANBRINGELSE <udfald>

      Eksempler:
        | fravigelsen                        | trin 1      | valgt               | begrundet   | udfald       |
        | Institution, begrundet             | ja          | INSTITUTION         | ja          | opfyldt      |
        | Plejefamilie, begrundet            | ja          | PLEJEFAMILIE        | ja          | opfyldt      |
        | Slægt eller netværk, begrundet     | ja          | SLÆGT_ELLER_NETVÆRK | ja          | opfyldt      |
        | Trin 3, begrundet                  | ja          | HJEMMEBASERET       | ja          | ikke opfyldt |
        | Institution, ikke begrundet        | ja          | INSTITUTION         | nej         | ikke opfyldt |
        | Om den er begrundet, ved ingen     | ja          | INSTITUTION         | ikke oplyst | uafklaret    |
        | Intet lavere trin er nok           | nej         | INSTITUTION         | ja          | ikke opfyldt |
        | Om et lavere trin er nok, ved ingen | ikke oplyst | INSTITUTION        | ja          | uafklaret    |
        | Hvad der er valgt, ved ingen       | ja          | ikke oplyst         | ja          | uafklaret    |

    Scenarie: Valget gælder ikke; lovens betingelser nævnes
      Givet Trinvurdering:
        | almenTilstrækkelig | valgt       | fravigelseBegrundet |
        | ja                 | INSTITUTION | ja                  |
      Når sagen vurderes den 2014-12-31
      Så er IT-FRAVIGELSE-ANBRINGELSE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-FRAVIGELSE-ANBRINGELSE fagligVurdering
      Og er resultatet af IT-FRAVIGELSE-ANBRINGELSE KRÆVER_MYNDIGHEDSAFGØRELSE
      Når sagen vurderes den 2024-05-15
      Så er IT-FRAVIGELSE-ANBRINGELSE opfyldt
      Og er IT-FRAVIGELSE-BEGRUNDET ikke opfyldt
      Og er IT-REJST-INSTITUTION opfyldt
      Og er IT-LOV-REJST opfyldt
      Og er resultatet af IT-LOV-REJST KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er trinnet på TRAPPE 1

  Regel: IT-FRAVIGELSE-UBEGRUNDET Fravigelsen mangler en begrundelse
    En fravigelse uden begrundelse markeres; den afvises ikke.

    Abstrakt Scenario: <fravigelsen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt   | fravigelseBegrundet |
        | <trin 1>           | ja                        | ja                         | <valgt> | <begrundet>         |
      Når sagen vurderes den 2024-05-15
      Så er IT-FRAVIGELSE-UBEGRUNDET <udfald>

      Eksempler:
        | fravigelsen                        | trin 1      | valgt         | begrundet   | udfald       |
        | Op, ikke begrundet                 | ja          | HJEMMEBASERET | nej         | opfyldt      |
        | Ned, ikke begrundet                | nej         | ALMENOMRÅDET  | nej         | opfyldt      |
        | Op, begrundet                      | ja          | HJEMMEBASERET | ja          | ikke opfyldt |
        | Op, om den er begrundet, ved ingen | ja          | HJEMMEBASERET | ikke oplyst | uafklaret    |
        | Ingen fravigelse                   | ja          | ALMENOMRÅDET  | nej         | ikke opfyldt |
        | Om den fraviger, ved ingen         | ikke oplyst | ALMENOMRÅDET  | nej         | uafklaret    |

    Scenarie: Det højere trin er valgt uden begrundelse
      Givet Trinvurdering:
        | almenTilstrækkelig | valgt         | fravigelseBegrundet |
        | ja                 | HJEMMEBASERET | nej                 |
      Når sagen vurderes den 2024-05-15
      Så siger IT-FRAVIGELSE-UBEGRUNDET udestår
      Og er resultatet af IT-FRAVIGELSE-UBEGRUNDET FRAVIGELSE_UDEN_BEGRUNDELSE
      Og er handlingen i IT-FRAVIGELSE-UBEGRUNDET "Skriv, hvorfor det valgte trin bedst imødekommer barnets behov."

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering:
        | almenTilstrækkelig | valgt         | fravigelseBegrundet |
        | ja                 | HJEMMEBASERET | nej                 |
      Når sagen vurderes den 2014-12-31
      Så er IT-FRAVIGELSE-UBEGRUNDET uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-FRAVIGELSE-UBEGRUNDET opfyldt

  Regel: IT-MODSTRID-VURDERING Et lavere trin er nok, og det valgte er ikke
    De to vurderinger af trinene passer ikke sammen.

    Abstrakt Scenario: <hvordan>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | valgt                  |
        | <trin 1>           | <trin 2>                  | FOREBYGGENDE_INDSATSER |
      Når sagen vurderes den 2024-05-15
      Så er IT-MODSTRID-VURDERING <udfald>

      Eksempler:
        | hvordan                      | trin 1      | trin 2      | udfald       |
        | Trin 1 er nok, trin 2 er ikke | ja         | nej         | opfyldt      |
        | Begge er nok                 | ja          | ja          | ikke opfyldt |
        | Ingen af dem er nok          | nej         | nej         | ikke opfyldt |
        | Trin 1 ved ingen             | ikke oplyst | nej         | uafklaret    |
        | Trin 2 ved ingen             | ja          | ikke oplyst | uafklaret    |

    Scenarie: Modstriden vises, og intet rettes
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | valgt                  |
        | ja                 | nej                       | FOREBYGGENDE_INDSATSER |
      Når sagen vurderes den 2014-12-31
      Så er IT-MODSTRID-VURDERING uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er der modstrid i IT-MODSTRID-VURDERING
      Og er handlingen i IT-MODSTRID-VURDERING "Gennemgå vurderingen af trinene igen, før valget bruges."
