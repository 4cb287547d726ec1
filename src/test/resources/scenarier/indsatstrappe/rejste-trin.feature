# language: da
Egenskab: Indsatstrappen: trin 4-6, når en fagperson har bragt dem i overvejelse
  Trin 4-6 foreslås aldrig. Reglerne står i rules/indsatstrappe/rejste-trin.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe

  Regel: IT-REJST-NETVAERK Slægt eller netværk er bragt i overvejelse
    Reglerne foreslår aldrig trinnet. De viser, at en fagperson har bragt det i overvejelse, og hvad der så gælder.

    Scenarie: En fagperson har bragt trinnet i overvejelse
      Givet Overvejelse.slægtEllerNetværk er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-REJST-NETVAERK fagligVurdering
      Og er resultatet af IT-REJST-NETVAERK KRÆVER_MYNDIGHEDSAFGØRELSE
      Og hviler IT-REJST-NETVAERK på LOKALT_VALG
      Og mangler IT-REJST-NETVAERK intet

    Abstrakt Scenario: <svaret>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | nej                       | nej                        |
      Og Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution |
        | <rejst>           | <andre>      | <andre>     |
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-NETVAERK <udfald>

      Eksempler:
        | svaret                                                     | rejst       | andre | udfald       |
        | Bragt i overvejelse                                        | ja          | nej   | opfyldt      |
        | Ikke bragt i overvejelse, selv om intet lavere trin er nok | nej         | nej   | ikke opfyldt |
        | Kun de andre trin er bragt i overvejelse                   | nej         | ja    | ikke opfyldt |
        | Ingen ved det                                              | ikke oplyst | nej   | uafklaret    |

    Scenarie: Om trinnet er bragt i overvejelse, kan kun en fagperson svare på
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-NETVAERK uafklaret
      Og er resultatet af IT-REJST-NETVAERK KRÆVER_FAGLIG_VURDERING
      Og mangler IT-REJST-NETVAERK svar på Overvejelse.slægtEllerNetværk

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Overvejelse.slægtEllerNetværk er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-REJST-NETVAERK uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-REJST-NETVAERK opfyldt

  Regel: IT-REJST-PLEJEFAMILIE Plejefamilie er bragt i overvejelse
    Reglerne foreslår aldrig trinnet. De viser, at en fagperson har bragt det i overvejelse, og hvad der så gælder.

    Scenarie: En fagperson har bragt trinnet i overvejelse
      Givet Overvejelse.plejefamilie er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-REJST-PLEJEFAMILIE fagligVurdering
      Og er resultatet af IT-REJST-PLEJEFAMILIE KRÆVER_MYNDIGHEDSAFGØRELSE
      Og hviler IT-REJST-PLEJEFAMILIE på LOKALT_VALG
      Og mangler IT-REJST-PLEJEFAMILIE intet

    Abstrakt Scenario: <svaret>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | nej                       | nej                        |
      Og Overvejelse:
        | plejefamilie | slægtEllerNetværk | institution |
        | <rejst>      | <andre>           | <andre>     |
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-PLEJEFAMILIE <udfald>

      Eksempler:
        | svaret                                                     | rejst       | andre | udfald       |
        | Bragt i overvejelse                                        | ja          | nej   | opfyldt      |
        | Ikke bragt i overvejelse, selv om intet lavere trin er nok | nej         | nej   | ikke opfyldt |
        | Kun de andre trin er bragt i overvejelse                   | nej         | ja    | ikke opfyldt |
        | Ingen ved det                                              | ikke oplyst | nej   | uafklaret    |

    Scenarie: Om trinnet er bragt i overvejelse, kan kun en fagperson svare på
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-PLEJEFAMILIE uafklaret
      Og er resultatet af IT-REJST-PLEJEFAMILIE KRÆVER_FAGLIG_VURDERING
      Og mangler IT-REJST-PLEJEFAMILIE svar på Overvejelse.plejefamilie

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Overvejelse.plejefamilie er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-REJST-PLEJEFAMILIE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-REJST-PLEJEFAMILIE opfyldt

  Regel: IT-REJST-INSTITUTION Institution er bragt i overvejelse
    Reglerne foreslår aldrig trinnet. De viser, at en fagperson har bragt det i overvejelse, og hvad der så gælder.

    Scenarie: En fagperson har bragt trinnet i overvejelse
      Givet Overvejelse.institution er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-REJST-INSTITUTION fagligVurdering
      Og er resultatet af IT-REJST-INSTITUTION KRÆVER_MYNDIGHEDSAFGØRELSE
      Og hviler IT-REJST-INSTITUTION på LOKALT_VALG
      Og mangler IT-REJST-INSTITUTION intet

    Abstrakt Scenario: <svaret>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | nej                       | nej                        |
      Og Overvejelse:
        | institution | slægtEllerNetværk | plejefamilie |
        | <rejst>     | <andre>           | <andre>      |
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-INSTITUTION <udfald>

      Eksempler:
        | svaret                                                     | rejst       | andre | udfald       |
        | Bragt i overvejelse                                        | ja          | nej   | opfyldt      |
        | Ikke bragt i overvejelse, selv om intet lavere trin er nok | nej         | nej   | ikke opfyldt |
        | Kun de andre trin er bragt i overvejelse                   | nej         | ja    | ikke opfyldt |
        | Ingen ved det                                              | ikke oplyst | nej   | uafklaret    |

    Scenarie: Om trinnet er bragt i overvejelse, kan kun en fagperson svare på
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-INSTITUTION uafklaret
      Og er resultatet af IT-REJST-INSTITUTION KRÆVER_FAGLIG_VURDERING
      Og mangler IT-REJST-INSTITUTION svar på Overvejelse.institution

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Overvejelse.institution er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-REJST-INSTITUTION uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-REJST-INSTITUTION opfyldt

  Regel: IT-MODSTRID-NETVAERK Valgt, men ikke bragt i overvejelse: slægt eller netværk
    De to oplysninger passer ikke sammen. Det vises, og intet rettes stiltiende.

    Scenarie: Trinnet er valgt, men ingen har bragt det i overvejelse
      Givet Trinvurdering.valgt er SLÆGT_ELLER_NETVÆRK
      Og Overvejelse.slægtEllerNetværk er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-MODSTRID-NETVAERK modstrid
      Og er der modstrid i IT-MODSTRID-NETVAERK

    Abstrakt Scenario: <oplyst>
      Givet Trinvurdering:
        | valgt   |
        | <valgt> |
      Og Overvejelse:
        | slægtEllerNetværk |
        | <rejst>           |
      Når sagen vurderes den 2024-05-15
      Så er IT-MODSTRID-NETVAERK <udfald>

      Eksempler:
        | oplyst                                          | valgt               | rejst       | udfald       |
        | Valgt og bragt i overvejelse                    | SLÆGT_ELLER_NETVÆRK | ja          | ikke opfyldt |
        | Et andet trin er valgt                          | PLEJEFAMILIE        | nej         | ikke opfyldt |
        | Valgt; om det er bragt i overvejelse, ved ingen | SLÆGT_ELLER_NETVÆRK | ikke oplyst | uafklaret    |
        | Ikke bragt i overvejelse; valget ved ingen      | ikke oplyst         | nej         | uafklaret    |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering.valgt er SLÆGT_ELLER_NETVÆRK
      Og Overvejelse.slægtEllerNetværk er nej
      Når sagen vurderes den 2014-12-31
      Så er IT-MODSTRID-NETVAERK uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-MODSTRID-NETVAERK opfyldt

  Regel: IT-MODSTRID-PLEJEFAMILIE Valgt, men ikke bragt i overvejelse: plejefamilie
    De to oplysninger passer ikke sammen. Det vises, og intet rettes stiltiende.

    Scenarie: Trinnet er valgt, men ingen har bragt det i overvejelse
      Givet Trinvurdering.valgt er PLEJEFAMILIE
      Og Overvejelse.plejefamilie er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-MODSTRID-PLEJEFAMILIE modstrid
      Og er der modstrid i IT-MODSTRID-PLEJEFAMILIE

    Abstrakt Scenario: <oplyst>
      Givet Trinvurdering:
        | valgt   |
        | <valgt> |
      Og Overvejelse:
        | plejefamilie |
        | <rejst>      |
      Når sagen vurderes den 2024-05-15
      Så er IT-MODSTRID-PLEJEFAMILIE <udfald>

      Eksempler:
        | oplyst                                          | valgt        | rejst       | udfald       |
        | Valgt og bragt i overvejelse                    | PLEJEFAMILIE | ja          | ikke opfyldt |
        | Et andet trin er valgt                          | INSTITUTION  | nej         | ikke opfyldt |
        | Valgt; om det er bragt i overvejelse, ved ingen | PLEJEFAMILIE | ikke oplyst | uafklaret    |
        | Ikke bragt i overvejelse; valget ved ingen      | ikke oplyst  | nej         | uafklaret    |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering.valgt er PLEJEFAMILIE
      Og Overvejelse.plejefamilie er nej
      Når sagen vurderes den 2014-12-31
      Så er IT-MODSTRID-PLEJEFAMILIE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-MODSTRID-PLEJEFAMILIE opfyldt

  Regel: IT-MODSTRID-INSTITUTION Valgt, men ikke bragt i overvejelse: institution
    De to oplysninger passer ikke sammen. Det vises, og intet rettes stiltiende.

    Scenarie: Trinnet er valgt, men ingen har bragt det i overvejelse
      Givet Trinvurdering.valgt er INSTITUTION
      Og Overvejelse.institution er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-MODSTRID-INSTITUTION modstrid
      Og er der modstrid i IT-MODSTRID-INSTITUTION

    Abstrakt Scenario: <oplyst>
      Givet Trinvurdering:
        | valgt   |
        | <valgt> |
      Og Overvejelse:
        | institution |
        | <rejst>     |
      Når sagen vurderes den 2024-05-15
      Så er IT-MODSTRID-INSTITUTION <udfald>

      Eksempler:
        | oplyst                                          | valgt        | rejst       | udfald       |
        | Valgt og bragt i overvejelse                    | INSTITUTION  | ja          | ikke opfyldt |
        | Et andet trin er valgt                          | PLEJEFAMILIE | nej         | ikke opfyldt |
        | Valgt; om det er bragt i overvejelse, ved ingen | INSTITUTION  | ikke oplyst | uafklaret    |
        | Ikke bragt i overvejelse; valget ved ingen      | ikke oplyst  | nej         | uafklaret    |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering.valgt er INSTITUTION
      Og Overvejelse.institution er nej
      Når sagen vurderes den 2014-12-31
      Så er IT-MODSTRID-INSTITUTION uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-MODSTRID-INSTITUTION opfyldt
