# language: da
Egenskab: Nødpasning: udpegning, tilbud og opfølgning gennem familieafdelingen
  Hvad gør familieafdelingen, når et barn bør have nødpasning, når familien takker nej, og når barnet ikke møder?
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke kommunen.
  Reglerne står i rules/kommunal/kl-eksempel-1/udpegning.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedpasning og kommunal/kl-eksempel-1

  Regel: NP-EKS1-GENNEMGANG Familieafdelingen ser på den åbne sag

    Scenarie: Barnet har en åben sag: familieafdelingen ser, om barnet har behov for nødpasning
      Givet Tegn.igangværendeBørnesag er ja
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS1-GENNEMGANG fagligVurdering
      Og har NP-EKS1-GENNEMGANG intet resultat
      Og er handlingen i NP-EKS1-GENNEMGANG "Se, om barnet efter kommunens egne kriterier har behov for nødpasning."
      Og er den ansvarlige i NP-EKS1-GENNEMGANG "Familieafdelingen"
      Og mangler NP-EKS1-GENNEMGANG intet
      Og hviler NP-EKS1-GENNEMGANG på KOMMUNAL
      Og er kilden til NP-EKS1-GENNEMGANG "KL m.fl., 30/03/2020, Eksempel 1, trin 1"
      Og forklares NP-EKS1-GENNEMGANG med "At gennemgå alle sager er ikke med: reglen ser på den ene sag, en fagperson har åben, og leder ikke efter børn."

    Scenarie: Uden en åben sag er der intet at gennemgå
      Givet Tegn.igangværendeBørnesag er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-GENNEMGANG ikke opfyldt
      Og har NP-EKS1-GENNEMGANG intet resultat
      Og forklares NP-EKS1-GENNEMGANG med "igangværendeBørnesag er nej; kræver ja"
      Og mangler NP-EKS1-GENNEMGANG intet

    Scenarie: Ved ingen, om der er en sag, spørges sagsbehandleren
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-GENNEMGANG uafklaret
      Og mangler NP-EKS1-GENNEMGANG kun svar på:
        | felt                      | svares af     | spørgsmål                        | skøn |
        | Tegn.igangværendeBørnesag | sagsbehandler | Er der en igangværende børnesag? | nej  |

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Tegn.igangværendeBørnesag er ja
      Når sagen vurderes den <dato>
      Så er NP-EKS1-GENNEMGANG <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-EKS1-TILBUD Familien kontaktes om nødpasning

    Scenarie: Barnet er omfattet af nr. 3, men ikke i nødpasning: familien kontaktes
      Givet Barn.særligeBehov er ja
      Og Pasning.deltager er nej
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS1-TILBUD anbefaling
      Og har NP-EKS1-TILBUD intet resultat
      Og er handlingen i NP-EKS1-TILBUD "Inddrag lederen af barnets dagtilbud eller skole, kontakt familien, og opfordr og motivér den til at sende barnet i nødpasning."
      Og er den ansvarlige i NP-EKS1-TILBUD "Familieafdelingen"
      Og mangler NP-EKS1-TILBUD intet
      Og hviler NP-EKS1-TILBUD på KOMMUNAL
      Og er kilden til NP-EKS1-TILBUD "KL m.fl., 30/03/2020, Eksempel 1, trin 2"
      Og forklares NP-EKS1-TILBUD med "Udpeget er her, at barnet er omfattet af § 5, stk. 2, nr. 3. Kommunens egne kriterier kan føjes til."
      Og er NP-EKS1-TILBUD ikke spærret

    Scenarie: Barnet er allerede i nødpasning
      Givet Barn.særligeBehov er ja
      Og Pasning.deltager er ja
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TILBUD ikke opfyldt
      Og har NP-EKS1-TILBUD intet resultat
      Og forklares NP-EKS1-TILBUD med "deltager er ja; kræver nej"
      Og mangler NP-EKS1-TILBUD intet

    Scenarie: Barnet har ikke særlige behov
      Givet Barn.særligeBehov er nej
      Og Pasning.deltager er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TILBUD ikke opfyldt
      Og har NP-EKS1-TILBUD intet resultat
      Og forklares NP-EKS1-TILBUD med "NP-K3 (Særlige behov) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NP-EKS1-TILBUD intet

    Scenarie: Barnet har ikke særlige behov; om det er i nødpasning, vides ikke
      Givet Barn.særligeBehov er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TILBUD ikke opfyldt
      Og har NP-EKS1-TILBUD intet resultat
      Og mangler NP-EKS1-TILBUD intet

    Scenarie: Barnet er i nødpasning; om særlige behov vides intet
      Givet Pasning.deltager er ja
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TILBUD ikke opfyldt
      Og har NP-EKS1-TILBUD intet resultat
      Og mangler NP-EKS1-TILBUD intet

    Scenarie: Om barnet er i nødpasning, spørges sagsbehandleren
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TILBUD uafklaret
      Og mangler NP-EKS1-TILBUD kun svar på:
        | felt             | svares af     | spørgsmål                                                         | skøn |
        | Pasning.deltager | sagsbehandler | Deltager barnet i nødpasning eller i et tilbud efter § 2, stk. 1? | nej  |

    Scenarie: Om særlige behov spørges en fagperson
      Givet Pasning.deltager er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TILBUD uafklaret
      Og er resultatet af NP-EKS1-TILBUD KRÆVER_FAGLIG_VURDERING
      Og mangler NP-EKS1-TILBUD kun svar på:
        | felt              | svares af | spørgsmål                                                                                                       | skøn |
        | Barn.særligeBehov | fagperson | Har barnet særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet? | ja   |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TILBUD uafklaret
      Og mangler NP-EKS1-TILBUD kun svar på:
        | felt              | svares af     | spørgsmål                                                                                                       | skøn |
        | Barn.særligeBehov | fagperson     | Har barnet særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet? | ja   |
        | Pasning.deltager  | sagsbehandler | Deltager barnet i nødpasning eller i et tilbud efter § 2, stk. 1?                                               | nej  |

    Scenarie: Ved mistanke om overgreb venter kontakten, til en fagperson har frigivet den
      Givet Barn.særligeBehov er ja
      Og Pasning.deltager er nej
      Og Bekymring:
        | overgreb | kontaktFrigivet |
        | ja       | nej             |
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TILBUD opfyldt
      Og er NP-EKS1-TILBUD spærret af UN-OVERGREB-FOERST

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Barn.særligeBehov er ja
      Og Pasning.deltager er nej
      Og Pasning.omfattetAfGenåbning er nej
      Når sagen vurderes den <dato>
      Så er NP-EKS1-TILBUD <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-EKS1-TAKKET-NEJ Familien har takket nej

    Scenarie: Familien har takket nej: svaret noteres, og familieafdelingen og lederen følger op
      Givet Opsoegning.takketNej er ja
      Og Pasning.deltager er nej
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS1-TAKKET-NEJ opmærksomhed
      Og er resultatet af NP-EKS1-TAKKET-NEJ TAKKET_NEJ
      Og er handlingen i NP-EKS1-TAKKET-NEJ "Notér svaret, og aftal med lederen af barnets dagtilbud eller skole, hvordan I følger op."
      Og er den ansvarlige i NP-EKS1-TAKKET-NEJ "Familieafdelingen"
      Og er forbeholdet ved NP-EKS1-TAKKET-NEJ "Kommunens pligt til opsøgende indsats (§ 5, stk. 4) består, også når familien takker nej."
      Og mangler NP-EKS1-TAKKET-NEJ intet
      Og hviler NP-EKS1-TAKKET-NEJ på KOMMUNAL
      Og er kilden til NP-EKS1-TAKKET-NEJ "KL m.fl., 30/03/2020, Eksempel 1, trin 3"

    Scenarie: Familien har ikke takket nej
      Givet Opsoegning.takketNej er nej
      Og Pasning.deltager er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TAKKET-NEJ ikke opfyldt
      Og har NP-EKS1-TAKKET-NEJ intet resultat
      Og forklares NP-EKS1-TAKKET-NEJ med "takketNej er nej; kræver ja"
      Og mangler NP-EKS1-TAKKET-NEJ intet

    Scenarie: Barnet er i nødpasning alligevel
      Givet Opsoegning.takketNej er ja
      Og Pasning.deltager er ja
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TAKKET-NEJ ikke opfyldt
      Og har NP-EKS1-TAKKET-NEJ intet resultat
      Og forklares NP-EKS1-TAKKET-NEJ med "deltager er ja; kræver nej"
      Og mangler NP-EKS1-TAKKET-NEJ intet

    Scenarie: Familien har ikke takket nej; om barnet er i nødpasning, vides ikke
      Givet Opsoegning.takketNej er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TAKKET-NEJ ikke opfyldt
      Og har NP-EKS1-TAKKET-NEJ intet resultat
      Og mangler NP-EKS1-TAKKET-NEJ intet

    Scenarie: Barnet er i nødpasning; om familiens svar vides intet
      Givet Pasning.deltager er ja
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TAKKET-NEJ ikke opfyldt
      Og har NP-EKS1-TAKKET-NEJ intet resultat
      Og mangler NP-EKS1-TAKKET-NEJ intet

    Scenarie: Har ingen hørt familiens svar, er det ikke et nej
      Givet Pasning.deltager er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TAKKET-NEJ uafklaret
      Og mangler NP-EKS1-TAKKET-NEJ kun svar på:
        | felt                 | svares af     | spørgsmål                                            | skøn |
        | Opsoegning.takketNej | sagsbehandler | Har familien takket nej til tilbuddet om nødpasning? | nej  |

    Scenarie: Om barnet er i nødpasning, spørges sagsbehandleren
      Givet Opsoegning.takketNej er ja
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TAKKET-NEJ uafklaret
      Og mangler NP-EKS1-TAKKET-NEJ kun svar på:
        | felt             | svares af     | spørgsmål                                                         | skøn |
        | Pasning.deltager | sagsbehandler | Deltager barnet i nødpasning eller i et tilbud efter § 2, stk. 1? | nej  |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TAKKET-NEJ uafklaret
      Og mangler NP-EKS1-TAKKET-NEJ kun svar på:
        | felt                 | svares af     | spørgsmål                                                         | skøn |
        | Opsoegning.takketNej | sagsbehandler | Har familien takket nej til tilbuddet om nødpasning?              | nej  |
        | Pasning.deltager     | sagsbehandler | Deltager barnet i nødpasning eller i et tilbud efter § 2, stk. 1? | nej  |

    Scenarie: Et nej tak ophæver ikke pligten til opsøgende indsats
      Givet Opsoegning.takketNej er ja
      Og Pasning.deltager er nej
      Og Barn.særligeBehov er ja
      Og Pasning.opsøgendeKontaktTaget er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-TAKKET-NEJ opfyldt
      Og siger NP-OPSOEGENDE pligt
      Og siger NP-OPSOEGENDE-UDESTAAR udestår

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Opsoegning.takketNej er ja
      Og Pasning.deltager er nej
      Når sagen vurderes den <dato>
      Så er NP-EKS1-TAKKET-NEJ <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-EKS1-UDEBLEVET Barnet møder ikke til nødpasning

    Scenarie: Barnet er i nødpasning, men møder ikke: behovet for underretning afklares
      Givet Opsoegning.udeblevet er ja
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS1-UDEBLEVET fagligVurdering
      Og er resultatet af NP-EKS1-UDEBLEVET UNDERRETNING_AFKLARES
      Og er handlingen i NP-EKS1-UDEBLEVET "Afklar, om der er behov for underretning."
      Og er den ansvarlige i NP-EKS1-UDEBLEVET "Familieafdelingen og lederen af barnets dagtilbud eller skole"
      Og er forbeholdet ved NP-EKS1-UDEBLEVET "Det er en afklaring. At barnet ikke møder, er ikke i sig selv en grund til at underrette; pligten til at underrette vurderes for sig."
      Og mangler NP-EKS1-UDEBLEVET intet
      Og hviler NP-EKS1-UDEBLEVET på KOMMUNAL
      Og er kilden til NP-EKS1-UDEBLEVET "KL m.fl., 30/03/2020, Eksempel 1, trin 3"

    Scenarie: Barnet møder til nødpasning
      Givet Opsoegning.udeblevet er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-UDEBLEVET ikke opfyldt
      Og har NP-EKS1-UDEBLEVET intet resultat
      Og forklares NP-EKS1-UDEBLEVET med "udeblevet er nej; kræver ja"
      Og mangler NP-EKS1-UDEBLEVET intet

    Scenarie: Ved ingen, om barnet møder, spørges sagsbehandleren
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-UDEBLEVET uafklaret
      Og mangler NP-EKS1-UDEBLEVET kun svar på:
        | felt                 | svares af     | spørgsmål                                          | skøn |
        | Opsoegning.udeblevet | sagsbehandler | Er barnet, der er i nødpasning, udeblevet fra den? | nej  |

    Scenarie: At barnet er udeblevet, er ikke i sig selv en pligt til at underrette
      Givet Opsoegning.udeblevet er ja
      Og Bekymring:
        | særligStøtte | overgreb | kendtAf          |
        | nej          | nej      | OFFENTLIGT_ANSAT |
      Og Barn.fødselsdato er 2014-02-14
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-UDEBLEVET opfyldt
      Og er UN-ANSAT ikke opfyldt

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Opsoegning.udeblevet er ja
      Når sagen vurderes den <dato>
      Så er NP-EKS1-UDEBLEVET <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-EKS1-OPFOELGNING Løbende kontakt mellem familieafdeling og leder

    Scenarie: Barnet er udeblevet: familieafdelingen og lederen holder kontakten
      Givet Opsoegning.udeblevet er ja
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS1-OPFOELGNING anbefaling
      Og har NP-EKS1-OPFOELGNING intet resultat
      Og er handlingen i NP-EKS1-OPFOELGNING "Aftal, hvornår familieafdelingen og lederen næste gang taler om barnet."
      Og er den ansvarlige i NP-EKS1-OPFOELGNING "Familieafdelingen og lederen af barnets dagtilbud eller skole"
      Og mangler NP-EKS1-OPFOELGNING intet
      Og hviler NP-EKS1-OPFOELGNING på KOMMUNAL
      Og er kilden til NP-EKS1-OPFOELGNING "KL m.fl., 30/03/2020, Eksempel 1, trin 3"

    Scenarie: Hverken tilbud, nej tak eller udeblivelse
      Givet Barn.særligeBehov er nej
      Og Opsoegning.takketNej er nej
      Og Opsoegning.udeblevet er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-OPFOELGNING ikke opfyldt
      Og har NP-EKS1-OPFOELGNING intet resultat
      Og forklares NP-EKS1-OPFOELGNING med "NP-EKS1-UDEBLEVET (Barnet møder ikke til nødpasning) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NP-EKS1-OPFOELGNING intet

    Scenarie: Er barnet ikke udeblevet, spørges der om resten
      Givet Barn.særligeBehov er nej
      Og Opsoegning.udeblevet er nej
      Og Pasning.deltager er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-OPFOELGNING uafklaret
      Og mangler NP-EKS1-OPFOELGNING kun svar på:
        | felt                 | svares af     | spørgsmål                                            | skøn |
        | Opsoegning.takketNej | sagsbehandler | Har familien takket nej til tilbuddet om nødpasning? | nej  |

    Scenarie: Er intet oplyst, spørges der om det hele
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-OPFOELGNING uafklaret
      Og mangler NP-EKS1-OPFOELGNING kun svar på:
        | felt                 | svares af     | spørgsmål                                                                                                       | skøn |
        | Barn.særligeBehov    | fagperson     | Har barnet særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet? | ja   |
        | Pasning.deltager     | sagsbehandler | Deltager barnet i nødpasning eller i et tilbud efter § 2, stk. 1?                                               | nej  |
        | Opsoegning.takketNej | sagsbehandler | Har familien takket nej til tilbuddet om nødpasning?                                                            | nej  |
        | Opsoegning.udeblevet | sagsbehandler | Er barnet, der er i nødpasning, udeblevet fra den?                                                              | nej  |

    Abstrakt Scenario: Én grund er nok: <grunden>
      Givet Barn.særligeBehov er <behov>
      Og Pasning.deltager er <deltager>
      Og Opsoegning.takketNej er <takket nej>
      Og Opsoegning.udeblevet er <udeblevet>
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS1-OPFOELGNING <udfald>

      Eksempler:
        | grunden                                | behov       | deltager    | takket nej  | udeblevet | udfald       |
        | familien er kontaktet om nødpasning    | ja          | nej         | nej         | nej       | opfyldt      |
        | familien har takket nej                | nej         | nej         | ja          | nej       | opfyldt      |
        | barnet er udeblevet                    | nej         | ja          | nej         | ja        | opfyldt      |
        | barnet er i nødpasning og møder        | ja          | ja          | nej         | nej       | ikke opfyldt |
        | ingen af dem                           | nej         | nej         | nej         | nej       | ikke opfyldt |
        | barnet er udeblevet; resten vides ikke | ikke oplyst | ikke oplyst | ikke oplyst | ja        | opfyldt      |

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Opsoegning.udeblevet er ja
      Når sagen vurderes den <dato>
      Så er NP-EKS1-OPFOELGNING <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |
