import { once } from '../text/once';

/** Words in capitals that are not organizations, in any language. Lower case, each group in alphabetical order. */
// prettier-ignore
const GROUPS: readonly string[] = [
  // Before the numbers of projects of the Deutsche Forschungsgemeinschaft.
  'exc grk sfb trr',
  // Currencies, tax and money.
  'apr apy arr atr aud aum bip bnp btc btw cad cagr capex cbdc ceus cfd cfds chf clv cny czk dca dcf dkk ebit ebitda eps etf etfs etn',
  'eur fifo fob gbp gdp hkd huf inr ipo iras isk jpy kpis kr krw lifo ltd ltv mia mio moms mrr msrp mva mwst mxn myr nft ngn nok npv mnok msek mdkk tnok mkr',
  'opex otc pln pnl pos reit reits rmb roi rrp sek sepa sgd sip tco thb try uah usd uvp vat vnd xaf xrp zar',
  // Indexes of shares.
  'aex cac dax ftse ibex mdax obx omx omxc omxh omxs smi stoxx tecdax',
  // Measures, times and single letters.
  'a am bmr bpm bst btu cdt cest cet cfm cm cst dpi e edt est fov fps gbps ghz gmt gw gwh ha i kbps kg khz km kpa kph kvm kwh kwp lbs',
  'lux mb mbps mdt mesz mez mhz mm mpg mph mpp mst mw mwh nits nm o pdt pm ppb ppi ppm rms rpm snr sqm tbd ttl twh u ufs utc v wpm x',
  // Numerals.
  'ii iii iv ix vi vii viii xi xii xiii xiv xix xvi xvii xviii xx xxi',
  // Degrees, titles and posts.
  'ba bba beng bfa bsc capm cbap ccba ccie ccna ccnp ccsp ceh ceo cfa cfo cfp chro cio cism ciso cissp cmo coo cpa cpim cpo crisc cro',
  'cscp cse csm cto cxo dds dphil dr fcas frm gmat gpa gre hrbp ielts ing jr llb lsat ma mba mcat mcsa mcse md meng mep mp msc ocp pgce',
  'ph phd phr pmp psm psyd rn sat sphr sr st toefl vcs vd vps',
  // Countries, and their domains.
  'brd ch co ddr de dk fr nl no se uae udssr uk us usa ussr',
  // Chemistry, medicine and biology.
  'abs adhd afib aids als ards asd bmd bmi bpd bph bse cbd cbt ccu cfc cfcs cfs chd ckd copd cov covid cpap crispr ct ctdna cte dbt ddt',
  'dft dmt dna dvt ecg ecmo eeg egfr ekg elisa emdr emf emt esbl fmri fomo gad gcms gcse gerd glp gmo gmp gpcr hba hbv hcv hdl hdpe her',
  'hfcs hiit hiv hplc hpv hrt hrv hvac ibd ibs ige igg iq ivf kol ldl ldpe lsd mdma mds mers mnd mr mri mrna mrsa ms nafld nh nmr nsaid',
  'nsaids ocd ogm pah pcb pcos pcr pet pfas pmdd pms ptfe ptsd pva pvc pvdf qcd qft rna rsv sars sars-cov sle spf ssri ssris std stds',
  'sti stis tb tbi tem tens tms tnt tpe tpu uti utis voc vocs wgs xrd xrf',
  // Electricity, vehicles and fuels.
  'ac adas apu awd bess bev bhkw bhp bipv bldc brt caes ccs ccus cng daccs dc egr erw esp ev evs evtol fcev fwd gtl hev hgv hgvs hvo',
  'icbm icbms ikev ir kwk lcd led lkw lng lpg lrt mpv nefz nev nmc ntc obd oled pem phev phevs pkw ppa pv pwm rwd saf smr smrs suv suvs',
  'tbm tdi uav uavs ulev uv v2g vtol wltp öpnv',
  // Computers, networks and formats.
  '2fa aac abi acpi aead agi ai ajv anc apfs api apis aps-c ar ascii asin aslr asp asr atm atx avc avi avif b2b bfsi bim bios bsod byod',
  'captcha cbor ccpa cctv cd cdn cgi cicd cidr cli clsid cmdb cms cmyk cnc cobol cors cots cpu cpus crdt crm crud csam cspm csrf css',
  'csv cuda cve cves cvss dall-e dao dbms dcim ddos defi dev dhcp dht dicom dkim dlna dlp dlss dlt dmarc dmz dns docx dos drm dsl dslr',
  'dsp dtp dvd dvi earc ebpf ecc edb edi edr eeprom emmc emr eof eprom epub erp etl eula evm exe exif faas fat fdd fhir fido flac fpga',
  'fqdn fsr ftp ftth gan gans gdb gif gis gltf gpio gps gpt gpts gpu gpus gql gsm gui guid gzip haccp hdcp hdd hdmi hdr hevc hls hmac',
  'hmi hpc hpke hsm hsts html htmx http https iaas ibis icloud icmp ict id ide idp ikt imap imei imsi iops ios iot ip ipad ipados ipc',
  'ipsec iptv ipv isam iscsi isdn isp isps it itil itsm jar jdk jit jpa jpeg jpg jre json jsp jsx jtag jvm jwt ki lan ldac ldap lfs',
  'lidar llm llms lms lod lora lorawan lpwan lru lstm lte lti lua lvm lzma macos mcp mcu mdm mdx mfa mhl mimd mimo mips mkv ml mlops',
  'mmu moba mobas mooc moocs mov mp3 mp4 mpeg mpls mqtt mrp ms-dos mso mtls mvc mvvm nand nas nat ndi nfc nlp nlu noc nosql npu nsfw',
  'ntfs ntp numa nvme oauth ocl ocr odbc oem oems oidc olap oltp omop oop orm os osint ospf ota otas otp p2p paas pacs pbx pc pci pcie',
  'pdb pdf perl pgp php pii pim pin pki plm pmbok png pop3 posix ppt pptx ppv prng ptz pwa pwas qam qled qoe qos qr raid ram rbac rdbms',
  'rdf rdma rdp readme regex repl resnet rest rfc rfcs rfid rgb rgba rgbcw rgbw risc risc-v rnn rnns rom rpa rpc rss rtb rtc rtf rtk',
  'rtmp rtos rtsp saas saml sasl sbc sbom sboms scada scim sdk sdlc sdn sdxc sem seo serp serps sftp sha shacl shap siem simd sku slam',
  'slo slos smd sms smt smtp snes snmp soa soap soc socs sparql spi sql sram srt ssd ssds ssh ssid ssl ssml sso stl svg svm syn tcp tdd',
  'tft tls totp tpm tts tty tv uart udp uefi uhd ui uml umts unix urdf uris url urls usb usb-a usb-c utf uuid uwb ux vba vcard vfx vga',
  'vhd vhs vlan vlans vlm vlms vm vms vod voip vpc vpn vpns vr vram vrf vrr vtuber waf wan wasm wav wcag webgl webp webrtc wep wifi',
  'wlan wmi wpa wpa2 wpf wsdl www wysiwyg xaas xdr xhtml xlsx xml xmpp xr xsl xslt xss yaml yolo ytd zfs zip ztna',
  // Work, trade and law.
  'aml apac asap asrs asylg att aufenthg b2c bafög bcp bdsg bgb bpo c-suite cbam ceta cfar cfius cogs cpc cpr crpd csddd csr csrd ctr',
  'cv cvr daca dei dma dmaic dsgvo eeat ehic ehs emea esg esop espr eta etics eudr eøs fafsa fcpa ferpa fica fmea fmla fyi gaap gatt',
  'gdpr gez gg hipaa hr iep ifrs irl itar kpi kritis kyc latam lbo loi lulucf mc mena mlm mou mous mvp nafta nepa ngo ngos nlra npos',
  'oeo okr okrs ong paye plc pmo poc ppc pr qa qbr raci rcep redd rfp rfq rgpd roas rohs rpo rto sdg sgb sids sla slas sme smes smv sop',
  'sops ssn stem stgb stpo stvo swot tpp tprm tps tqm ttip ugb usmca usp weee wfh zpo',
  // Sport, games and everyday life.
  '3xl asmr bbq bdsm bh bipoc bmx bnw byo byob cr diy dj dlc dm dnd dnf dnq dsq em faqs ffa fpv ftw fwb goat goty imho jrpg lgb lgbt',
  'lgbti lgbtiq lgbtq lgbtqi lgbtqia lol mma mmo mmorpg mtb mvps npc npcs ofw ok ol omg ott pb ppg pve pvp qte rpg rpgs rvs sfw sm sos',
  'swat tbh tgif tgv ttrpg ufo ufos utv var vcr vip wags wc wlb wm wtf xl xs xxl xxs xxxl',
  // Print and correspondence.
  'abc afaik aka attn bcc cc cf dob doi eg etc faq fig fwiw ibid icymi ifyky iirc inkl isbn isni issn mfg misc nb nr obs orcid pmcid',
  'pmid ps qed red rsvp tab tba tbc tl tldr vol vs ya ymmv',
  // Ordinary words, which headings and emphasis print in capitals.
  'aber all alle also and any are auch av be both but can che da das del der des det die ein eine es ett even ever for from för für get',
  'gli go had has have he his how ihr ikke il in inte is ist its just les let los med more most my new nicht non not nous now och of',
  'off on one only ou our out para por på que qui she sie so som some than that the them then they this to una und une up use very von',
  'vous was way we what when why wie wir with yes you your',
  // Legal forms of companies.
  'corp gmbh inc llc llp mbh oyj pty sarl srl',
];
const commonAbbreviations = once(() => new Set(GROUPS.flatMap((group) => group.split(' '))));

/** Whether a word, in lower case, is none that an organization is abbreviated to: a currency, a unit, a degree, a format. */
export const isCommonAbbreviation = (word: string): boolean => commonAbbreviations().has(word);
