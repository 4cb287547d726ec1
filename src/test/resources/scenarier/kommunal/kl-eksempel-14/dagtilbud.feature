# language: da
Egenskab: Nødpasning: dagtilbuddets kontakt med familierne
  Hvem kontakter de særligt udfordrede familier, og hvor ofte ringes der til de andre?
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke dagtilbuddene.
  Reglerne står i rules/kommunal/kl-eksempel-14/dagtilbud.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedpasning og kommunal/kl-eksempel-14

  Regel: NP-EKS14-LEDER Lederen kontakter de særligt udfordrede familier

    Scenarie: Barnet er omfattet af nr. 3: dagtilbuddets leder kontakter familien
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS14-LEDER anbefaling
      Og har NP-EKS14-LEDER intet resultat
      Og er handlingen i NP-EKS14-LEDER "Kontakt familien, og fortæl om muligheden for nødpasning."
      Og er den ansvarlige i NP-EKS14-LEDER "Dagtilbuddets leder"
      Og mangler NP-EKS14-LEDER intet
      Og hviler NP-EKS14-LEDER på KOMMUNAL
      Og er kilden til NP-EKS14-LEDER "KL m.fl., 30/03/2020, Eksempel 14"
      Og forklares NP-EKS14-LEDER med "En særligt udfordret familie er her, at barnet er omfattet af § 5, stk. 2, nr. 3."
      Og er NP-EKS14-LEDER ikke spærret

    Scenarie: Barnet er ikke omfattet af nr. 3
      Givet Barn.særligeBehov er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS14-LEDER ikke opfyldt
      Og har NP-EKS14-LEDER intet resultat
      Og forklares NP-EKS14-LEDER med "NP-K3 (Særlige behov) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NP-EKS14-LEDER intet

    Scenarie: Om særlige behov spørges en fagperson
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS14-LEDER uafklaret
      Og er resultatet af NP-EKS14-LEDER KRÆVER_FAGLIG_VURDERING
      Og mangler NP-EKS14-LEDER kun svar på:
        | felt              | svares af | spørgsmål                                                                                                       | skøn |
        | Barn.særligeBehov | fagperson | Har barnet særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet? | ja   |

    Scenarie: Ved mistanke om overgreb venter kontakten, til en fagperson har frigivet den
      Givet Barn.særligeBehov er ja
      Og Bekymring:
        | overgreb | kontaktFrigivet |
        | ja       | nej             |
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS14-LEDER opfyldt
      Og er NP-EKS14-LEDER spærret af UN-OVERGREB-FOERST

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Barn.særligeBehov er ja
      Og Pasning.omfattetAfGenåbning er nej
      Når sagen vurderes den <dato>
      Så er NP-EKS14-LEDER <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-EKS14-RING Ring mindst én gang om ugen
    Fristen regnes fra den dag, dagtilbuddet senest talte med familien.

    Scenarie: Dagtilbuddet talte med familien den 30. marts: der ringes igen senest en uge efter
      Givet Opsoegning.senesteKontakt er 2020-03-30
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS14-RING anbefaling
      Og har NP-EKS14-RING intet resultat
      Og er handlingen i NP-EKS14-RING "Ring til familien, og spørg til barnets trivsel og dagligdag."
      Og er den ansvarlige i NP-EKS14-RING "Barnets pædagog"
      Og er fristen for NP-EKS14-RING 2020-04-06
      Og mangler NP-EKS14-RING intet
      Og hviler NP-EKS14-RING på KOMMUNAL
      Og er kilden til NP-EKS14-RING "KL m.fl., 30/03/2020, Eksempel 14"
      Og er NP-EKS14-RING ikke spærret

    Scenarie: Der er ikke talt med familien endnu
      Givet Opsoegning.senesteKontakt er ikke sket
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS14-RING ikke opfyldt
      Og har NP-EKS14-RING intet resultat
      Og forklares NP-EKS14-RING med "senesteKontakt er ikke sket"
      Og mangler NP-EKS14-RING intet

    Scenarie: Ved ingen det, spørges en fagperson
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS14-RING uafklaret
      Og mangler NP-EKS14-RING kun svar på:
        | felt                      | svares af | spørgsmål                                          | skøn |
        | Opsoegning.senesteKontakt | fagperson | Hvornår har dagtilbuddet senest talt med familien? | nej  |

    Abstrakt Scenario: Fristen er dagen en uge efter, hele dagen med: <dagen>
      Givet Opsoegning.senesteKontakt er 2020-04-01
      Når sagen vurderes den <dato>
      Så er NP-EKS14-RING opfyldt
      Og er fristen for NP-EKS14-RING <frist>

      Eksempler:
        | dagen               | dato       | frist       |
        | samme dag           | 2020-04-01 | forfalder   |
        | dagen før fristen   | 2020-04-07 | forfalder   |
        | på fristens dag     | 2020-04-08 | forfalder   |
        | dagen efter fristen | 2020-04-09 | overskredet |

    Scenarie: Ved mistanke om overgreb venter kontakten, til en fagperson har frigivet den
      Givet Opsoegning.senesteKontakt er 2020-03-30
      Og Bekymring:
        | overgreb | kontaktFrigivet |
        | ja       | nej             |
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS14-RING opfyldt
      Og er NP-EKS14-RING spærret af UN-OVERGREB-FOERST

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Opsoegning.senesteKontakt er 2020-03-16
      Når sagen vurderes den <dato>
      Så er NP-EKS14-RING <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-EKS14-INGEN-KONTAKT Dagtilbuddet har ikke talt med familien

    Scenarie: Der er ikke talt med familien endnu: der ringes
      Givet Opsoegning.senesteKontakt er ikke sket
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS14-INGEN-KONTAKT udestår
      Og har NP-EKS14-INGEN-KONTAKT intet resultat
      Og er handlingen i NP-EKS14-INGEN-KONTAKT "Ring til familien, og spørg til barnets trivsel og dagligdag."
      Og er den ansvarlige i NP-EKS14-INGEN-KONTAKT "Barnets pædagog"
      Og mangler NP-EKS14-INGEN-KONTAKT intet
      Og hviler NP-EKS14-INGEN-KONTAKT på KOMMUNAL
      Og er kilden til NP-EKS14-INGEN-KONTAKT "KL m.fl., 30/03/2020, Eksempel 14"
      Og er NP-EKS14-INGEN-KONTAKT ikke spærret

    Scenarie: Der er talt med familien
      Givet Opsoegning.senesteKontakt er 2020-03-30
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS14-INGEN-KONTAKT ikke opfyldt
      Og har NP-EKS14-INGEN-KONTAKT intet resultat
      Og forklares NP-EKS14-INGEN-KONTAKT med "senesteKontakt er 2020-03-30; kræver ikke sket"
      Og mangler NP-EKS14-INGEN-KONTAKT intet

    Scenarie: Ved ingen det, spørges en fagperson
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS14-INGEN-KONTAKT uafklaret
      Og mangler NP-EKS14-INGEN-KONTAKT kun svar på:
        | felt                      | svares af | spørgsmål                                          | skøn |
        | Opsoegning.senesteKontakt | fagperson | Hvornår har dagtilbuddet senest talt med familien? | nej  |

    Scenarie: Ved mistanke om overgreb venter kontakten, til en fagperson har frigivet den
      Givet Opsoegning.senesteKontakt er ikke sket
      Og Bekymring:
        | overgreb | kontaktFrigivet |
        | ja       | nej             |
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS14-INGEN-KONTAKT opfyldt
      Og er NP-EKS14-INGEN-KONTAKT spærret af UN-OVERGREB-FOERST

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Opsoegning.senesteKontakt er ikke sket
      Når sagen vurderes den <dato>
      Så er NP-EKS14-INGEN-KONTAKT <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |
