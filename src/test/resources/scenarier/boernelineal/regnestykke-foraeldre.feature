# language: da
Egenskab: Børnelinealen: det vejledende trin for forældreevnen

  Regel: BO-LOFT-1 Én faktor

    Baggrund:
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |

    Scenarie: ingen faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-1 ikke opfyldt
      Og er trinnet på FORÆLDRE 10

    Scenarie: én faktor, som ikke er et af tegnene på sårbare forældre
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-1 opfyldt
      Og er trinnet på FORÆLDRE 8

    Scenarie: én faktor
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-1 opfyldt
      Og er trinnet på FORÆLDRE 8

    Scenarie: 2 faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-1 opfyldt
      Og er trinnet på FORÆLDRE 5

    Scenarie: en ukendt faktor kan afgøre det
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-1 uafklaret
      Og mangler BO-LOFT-1 kun svar på:
        | felt                     |
        | Risikofaktorer.akutKrise |
      Og er trinnet på FORÆLDRE 8 til 10

    Scenarie: det siger reglen
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-LOFT-1 højstTrin
      Og hviler BO-LOFT-1 på LOKALT_VALG

  Regel: BO-LOFT-2 To faktorer

    Baggrund:
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |

    Scenarie: én faktor
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-2 ikke opfyldt
      Og er trinnet på FORÆLDRE 8

    Scenarie: 2 faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-2 opfyldt
      Og er trinnet på FORÆLDRE 5

    Scenarie: 3 faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-2 opfyldt
      Og er trinnet på FORÆLDRE 3

    Scenarie: en ukendt faktor kan afgøre det
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-2 uafklaret
      Og mangler BO-LOFT-2 kun svar på:
        | felt                          |
        | Risikofaktorer.somatiskSygdom |
      Og er trinnet på FORÆLDRE 5 til 8

    Scenarie: det siger reglen
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-LOFT-2 højstTrin
      Og hviler BO-LOFT-2 på LOKALT_VALG

  Regel: BO-LOFT-3 Tre faktorer

    Baggrund:
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |

    Scenarie: 2 faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-3 ikke opfyldt
      Og er trinnet på FORÆLDRE 5

    Scenarie: 3 faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-3 opfyldt
      Og er trinnet på FORÆLDRE 3

    Scenarie: 4 faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | ja                  | nej     | nej                       | nej  | nej             | ja             | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-3 opfyldt
      Og er trinnet på FORÆLDRE 2

    Scenarie: en ukendt faktor kan afgøre det
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-3 uafklaret
      Og mangler BO-LOFT-3 kun svar på:
        | felt                                   |
        | Risikofaktorer.omsorgssvigtEllerTraume |
      Og er trinnet på FORÆLDRE 3 til 5

    Scenarie: det siger reglen
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-LOFT-3 højstTrin
      Og hviler BO-LOFT-3 på LOKALT_VALG

  Regel: BO-LOFT-4 Fire faktorer eller flere

    Baggrund:
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |

    Scenarie: 3 faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-4 ikke opfyldt
      Og er trinnet på FORÆLDRE 3

    Scenarie: 4 faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | ja                  | nej     | nej                       | nej  | nej             | ja             | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-4 opfyldt
      Og er trinnet på FORÆLDRE 2

    Scenarie: 5 faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | ja                  | nej     | ja                        | nej  | nej             | ja             | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-4 opfyldt
      Og er trinnet på FORÆLDRE 2

    Scenarie: 8 faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | ja                  | ja      | ja                        | nej  | ja              | ja             | ja            | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-4 opfyldt
      Og er trinnet på FORÆLDRE 2

    Scenarie: en ukendt faktor kan afgøre det
      Givet Risikofaktorer:
        | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej     | nej                       | nej  | nej             | ja             | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOFT-4 uafklaret
      Og mangler BO-LOFT-4 kun svar på:
        | felt                               |
        | Risikofaktorer.svækketForældreevne |
      Og er trinnet på FORÆLDRE 2 til 3

    Scenarie: det siger reglen
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | ja                  | nej     | nej                       | nej  | nej             | ja             | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-LOFT-4 højstTrin
      Og hviler BO-LOFT-4 på LOKALT_VALG

  Regel: BO-LOEFT-FORAELDRE To kontekstuelle beskyttelsesfaktorer

    Baggrund:
      Givet Bekymring.overgreb er nej

    Abstrakt Scenario: én og to af fire
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | ja      | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | ja          | <anden>    | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOEFT-FORAELDRE <status>
      Og er trinnet på FORÆLDRE <trin>

      Eksempler:
        | anden | status       | trin    |
        | ja    | opfyldt      | 6       |
        | nej   | ikke opfyldt | 5       |
        |       | uafklaret    | 5 til 6 |

    Scenarie: højst ét løft, uanset hvor mange
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              |
      Når sagen vurderes den 2023-05-15
      Så siger BO-LOEFT-FORAELDRE løft
      Og er trinnet på FORÆLDRE 9

    Scenarie: de individuelle tæller ikke her
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | nej        | nej    | nej                   | nej           | ja          | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOEFT-FORAELDRE ikke opfyldt

    Scenarie: aldrig over 10
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOEFT-FORAELDRE opfyldt
      Og er trinnet på FORÆLDRE 10

    Abstrakt Scenario: aldrig, når det akutte spor gælder
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold   | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | <vold> | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              |
      Og Bekymring.overgreb er <overgreb>
      Når sagen vurderes den 2023-05-15
      Så er BO-LOEFT-FORAELDRE <status>

      Eksempler:
        | overgreb    | vold | status       |
        | ja          | nej  | ikke opfyldt |
        | nej         | ja   | ikke opfyldt |
        | ikke oplyst | nej  | uafklaret    |
        | nej         |      | uafklaret    |

    Scenarie: er det ukendt, om det gælder, er trinnet et spænd
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              |
      Og Bekymring.overgreb er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er BO-LOEFT-FORAELDRE uafklaret
      Og er trinnet på FORÆLDRE 8 til 9
